package org.jalon.gathering;

import java.time.Instant;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a community.
 *
 * @param id given by Jalon
 * @param plan what, how, when and where
 * @param plannedBy who planned it
 * @param cancellation absent while it is meant to take place
 */
public record Gathering(
        GatheringId id,
        GatheringDraft plan,
        MemberId plannedBy,
        @Nullable Cancellation cancellation) {

    public boolean isCancelled() {
        return cancellation != null;
    }

    /** Whether it has begun by then. */
    boolean hasBegunAt(Instant moment) {
        return !moment.isBefore(plan.starts());
    }

    Gathering with(GatheringDraft other) {
        return new Gathering(id, other, plannedBy, cancellation);
    }

    Gathering with(Cancellation reason) {
        return new Gathering(id, plan, plannedBy, reason);
    }

    /** Without its words. */
    @Override
    public String toString() {
        return "gathering " + id + " from " + plan.starts() + " until " + plan.ends();
    }
}
