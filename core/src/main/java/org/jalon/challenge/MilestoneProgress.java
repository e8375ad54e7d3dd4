package org.jalon.challenge;

import java.time.Instant;
import java.util.List;
import org.jalon.recognition.builtin.Progress;
import org.jalon.recognition.rule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come towards a milestone.
 *
 * @param milestone its name
 * @param subject who: a member, a team, or the community
 * @param awarded whether it was awarded, at one level at least
 * @param progress how much there is, how much it takes, how much is missing
 * @param missing the names of the milestones that are missing, when it takes others
 * @param deadline the first moment that does not count any more
 */
public record MilestoneProgress(
        String milestone,
        Subject subject,
        boolean awarded,
        Progress progress,
        List<String> missing,
        @Nullable Instant deadline) {

    public MilestoneProgress {
        missing = List.copyOf(missing);
    }

    /** From 0 to 100, rounded down. */
    public int percent() {
        return progress.percent();
    }
}
