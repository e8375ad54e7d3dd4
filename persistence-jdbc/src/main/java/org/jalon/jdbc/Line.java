package org.jalon.jdbc;

import java.time.Instant;
import java.util.UUID;
import org.jalon.community.CommunityId;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.Lease;
import org.jspecify.annotations.Nullable;

/**
 * The waiting events of a community.
 *
 * @param community whose
 * @param waiting how many
 * @param due from when on it may be claimed; while it is leased, when that lease is over
 * @param lease the one of the last claim; absent when that was settled
 * @param claimedTo the last place of the last claim
 * @param doubtfulTo the last place among events of which a claim ran out
 */
record Line(
        CommunityId community,
        long waiting,
        Instant due,
        @Nullable UUID lease,
        long claimedTo,
        long doubtfulTo) {

    /** Status of a line with events, and of those. */
    static final String WAITING = "waiting";

    /** Status of a line without events. */
    static final String IDLE = "idle";

    String status() {
        return waiting > 0 ? WAITING : IDLE;
    }

    boolean isDue(Instant now) {
        return waiting > 0 && !due.isAfter(now);
    }

    boolean isLeased(Lease by, Instant now) {
        return by.id().equals(lease) && now.isBefore(due);
    }

    /** As it is to be claimed: when the last claim was not settled, its events are doubtful. */
    Line doubting() {
        return lease == null
                ? this
                : new Line(community, waiting, due, lease, claimedTo, Math.max(doubtfulTo, claimedTo));
    }

    Line claimed(Claim claim) {
        long last = claim.events().get(claim.events().size() - 1).place();
        return new Line(community, waiting, claim.lease().until(), claim.lease().id(), last, doubtfulTo);
    }

    /** With so many events less. */
    Line settled(int gone, Instant nextDue) {
        return new Line(community, waiting - gone, nextDue, null, claimedTo, doubtfulTo);
    }

    /** With one event more. */
    Line lengthened() {
        return new Line(community, waiting + 1, due, lease, claimedTo, doubtfulTo);
    }
}
