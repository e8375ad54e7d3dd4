package org.jalon.moderation.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** Two checks at once. */
record Both(@NotNull @Valid Check one, @NotNull @Valid Check other) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        List<Reason> first = one.reasons(submission, sight);
        List<Reason> second = first.isEmpty() ? List.of() : other.reasons(submission, sight);
        return second.isEmpty()
                ? List.of()
                : Stream.concat(first.stream(), second.stream()).toList();
    }

    @Override
    public Lookback lookback() {
        return one.lookback().and(other.lookback());
    }

    @Override
    public Optional<Duration> timeLimit() {
        return Stream.of(one, other)
                .flatMap(check -> check.timeLimit().stream())
                .reduce(Duration::plus);
    }
}
