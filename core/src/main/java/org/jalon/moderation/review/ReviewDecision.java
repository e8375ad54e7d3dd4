package org.jalon.moderation.review;

import java.time.Instant;
import org.jalon.community.MemberId;

/**
 * What a moderator decided, and what an appeal needs to know of it.
 *
 * @param action what
 * @param by who
 * @param at when
 * @param rule the id of the rule that the contribution broke; empty when none was named
 * @param reason why, in words, for its author
 * @param before how the contribution stood until then
 * @param after how it stood from then on
 */
public record ReviewDecision(
        ReviewAction action,
        MemberId by,
        Instant at,
        String rule,
        String reason,
        ContentStatus before,
        ContentStatus after) {

    /** Without the reason. */
    @Override
    public String toString() {
        return action + " by " + by + " at " + at;
    }
}
