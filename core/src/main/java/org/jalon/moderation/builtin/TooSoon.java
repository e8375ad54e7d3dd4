package org.jalon.moderation.builtin;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.NotNegative;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** Sooner after the submission before than that. */
record TooSoon(@NotNull @NotNegative Duration gap) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        return sight.past().submitted().stream()
                .filter(at -> Past.isWithin(at, gap, submission.occurredAt()))
                .max(Comparator.naturalOrder())
                .map(last -> Duration.between(last, submission.occurredAt()))
                .map(since -> Measured.of("too-soon", since.toMillis(), gap.toMillis()))
                .stream()
                .toList();
    }

    @Override
    public Lookback lookback() {
        return Lookback.submissions(gap);
    }
}
