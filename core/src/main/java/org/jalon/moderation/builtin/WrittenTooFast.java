package org.jalon.moderation.builtin;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.jalon.moderation.rule.NotNegative;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** Written in less time than that, when it is known. */
record WrittenTooFast(@NotNull @NotNegative Duration least) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        Duration writing = submission.writing();
        return writing != null && writing.compareTo(least) < 0
                ? List.of(Measured.of("written-too-fast", writing.toMillis(), least.toMillis()))
                : List.of();
    }
}
