package org.jalon.contribution;

import java.time.Instant;
import java.util.List;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;

/**
 * That a contribution is put forward.
 *
 * @param content which one
 * @param by who put it forward
 * @param reason why, as written by that member
 * @param since when
 * @param activities those in the log that say so, one for each author
 */
public record Highlight(ContentId content, MemberId by, String reason, Instant since, List<ActivityId> activities) {

    public Highlight {
        activities = List.copyOf(activities);
    }

    /** Without the reason, which is a member's text. */
    @Override
    public String toString() {
        return "highlight of " + content + " by " + by + " since " + since;
    }
}
