package org.jalon.community;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One uninterrupted time as a member.
 *
 * @param since first moment
 * @param until first moment after it, absent while it lasts
 */
public record Stay(@NotNull Instant since, @Nullable Instant until) {

    boolean covers(Instant moment) {
        return !moment.isBefore(since) && (until == null || moment.isBefore(until));
    }

    boolean isOpen() {
        return until == null;
    }
}
