package org.jalon.gathering;

import java.time.Instant;
import org.jalon.community.MemberId;

/**
 * That a gathering does not take place.
 *
 * @param at when that was said
 * @param by who said so
 * @param reason why, in their words
 */
public record Cancellation(Instant at, MemberId by, String reason) {

    /** Without the reason, which somebody wrote. */
    @Override
    public String toString() {
        return "cancelled at " + at + " by " + by;
    }
}
