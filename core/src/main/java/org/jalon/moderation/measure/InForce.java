package org.jalon.moderation.measure;

import java.time.Instant;
import org.jalon.activity.ThreadId;
import org.jspecify.annotations.Nullable;

/**
 * That a sanction stands against a member for the time being.
 *
 * @param measure which one
 * @param type what kind
 * @param thread in that thread only; in the whole community when absent
 * @param until first moment without it; permanent, or until it is acknowledged or lifted, when absent
 */
public record InForce(
        MeasureId measure,
        MeasureType type,
        @Nullable ThreadId thread,
        @Nullable Instant until) {

    static InForce of(Measure measure) {
        return new InForce(measure.id(), measure.type(), measure.thread(), measure.until());
    }

    boolean lastsAt(Instant moment) {
        return until == null || moment.isBefore(until);
    }

    /** Whether it is the same kind in the same scope. */
    boolean isLike(MeasureDraft draft) {
        return type == draft.type() && (thread == null ? draft.thread() == null : thread.equals(draft.thread()));
    }
}
