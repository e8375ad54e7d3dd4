package org.jalon.event.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A right to deliver the events of one community alone, for a while.
 *
 * @param id never that of another lease
 * @param until first moment after it
 */
public record Lease(UUID id, Instant until) {

    /** Whether it lasts at that moment. */
    public boolean covers(Instant moment) {
        return moment.isBefore(until);
    }
}
