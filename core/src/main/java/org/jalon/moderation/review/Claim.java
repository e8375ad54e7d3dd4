package org.jalon.moderation.review;

import java.time.Instant;
import org.jalon.community.MemberId;

/**
 * That a moderator looks into an item, so that no other does meanwhile.
 *
 * @param by who
 * @param until from then on it is over
 */
public record Claim(MemberId by, Instant until) {

    public boolean lastsAt(Instant moment) {
        return moment.isBefore(until);
    }
}
