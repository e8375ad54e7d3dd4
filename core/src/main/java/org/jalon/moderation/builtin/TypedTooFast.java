package org.jalon.moderation.builtin;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** More characters a minute than that, when it is known how long the author wrote. */
record TypedTooFast(@Positive int most) implements Check {

    private static final long MINUTE = 60_000;
    private static final Duration LONGEST = Duration.ofDays(365);

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        Duration writing = submission.writing();
        long characters = TooLong.length(submission);
        if (writing == null || characters == 0) {
            return List.of();
        }
        long millis = writing.compareTo(LONGEST) > 0 ? LONGEST.toMillis() : Math.max(1, writing.toMillis());
        return Measured.above("typed-too-fast", (characters * MINUTE + millis - 1) / millis, most);
    }
}
