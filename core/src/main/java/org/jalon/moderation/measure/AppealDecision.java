package org.jalon.moderation.measure;

import java.time.Instant;
import org.jalon.community.MemberId;

/**
 * What was decided about an appeal.
 *
 * @param by who decided
 * @param overturned whether the measure was overturned, or else upheld
 * @param reason why, in words
 * @param at when
 */
public record AppealDecision(MemberId by, boolean overturned, String reason, Instant at) {

    /** Without the words. */
    @Override
    public String toString() {
        return (overturned ? "overturned by " : "upheld by ") + by + " at " + at;
    }
}
