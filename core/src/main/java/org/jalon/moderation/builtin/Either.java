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

/** The one check or the other. */
record Either(@NotNull @Valid Check one, @NotNull @Valid Check other) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        List<Reason> first = one.reasons(submission, sight);
        return first.isEmpty() ? other.reasons(submission, sight) : first;
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
