package org.jalon.community;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time as a member in one role.
 *
 * @param since first moment
 * @param until first moment after it, absent while it lasts
 * @param role as what
 */
public record Stay(
        @NotNull Instant since,
        @Nullable Instant until,
        @NotNull Role role) {

    boolean covers(Instant moment) {
        return !moment.isBefore(since) && (until == null || moment.isBefore(until));
    }

    boolean isOpen() {
        return until == null;
    }

    Stay endingAt(Instant end) {
        return new Stay(since, end, role);
    }

    /** Whether the other one goes on where this one ends. */
    boolean isFollowedBy(Stay other) {
        return other.since().equals(until);
    }
}
