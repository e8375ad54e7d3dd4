package org.jalon.event.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a claim: so many of its events were delivered, from the first one on. Then the delivery ended, or the next one
 * failed: it is to be tried again, or else becomes a dead letter.
 *
 * @param delivered how many
 * @param failure why the next one failed, if it did
 * @param retryAt when that one, and with it all behind it, is due again; absent when nothing failed, and for a dead letter
 */
public record Settlement(
        int delivered, @Nullable Failure failure, @Nullable Instant retryAt) {

    /** So many were delivered; what remains is due at once. */
    public static Settlement delivered(int delivered) {
        return new Settlement(delivered, null, null);
    }

    /** The event behind those delivered failed, and is to be tried again. */
    public Settlement retrying(Failure why, Instant at) {
        return new Settlement(delivered, why, at);
    }

    /** The event behind those delivered failed for good; those behind it are due at once. */
    public Settlement burying(Failure why) {
        return new Settlement(delivered, why, null);
    }

    /** Whether the event behind those delivered becomes a dead letter. */
    public boolean buries() {
        return failure != null && retryAt == null;
    }
}
