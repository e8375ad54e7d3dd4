package org.jalon.contribution;

import java.time.Instant;
import java.util.List;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;

/**
 * That an answer was accepted.
 *
 * @param question for which question
 * @param answer which answer
 * @param by who accepted it
 * @param since when
 * @param activities those in the log that say so, one for each author
 */
public record Acceptance(
        ContentId question, ContentId answer, MemberId by, Instant since, List<ActivityId> activities) {

    public Acceptance {
        activities = List.copyOf(activities);
    }
}
