package org.jalon.moderation.review;

import java.time.Instant;

/**
 * Who may see a contribution, and since when.
 *
 * @param visibility who
 * @param since since when
 * @param rule why, if it is not published: the id of the screening rule, the rule that a moderator named, or {@code reports}; empty when none was named
 */
public record ContentStatus(Visibility visibility, Instant since, String rule) {

    /** The rule of what members' reports bring about. */
    public static final String REPORTS = "reports";
}
