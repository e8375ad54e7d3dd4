package org.jalon.community;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a community is archived.
 *
 * @param since first moment
 * @param until first moment after it, absent while it lasts
 * @param by who archived it
 */
public record Rest(Instant since, @Nullable Instant until, MemberId by) {

    boolean covers(Instant moment) {
        return !moment.isBefore(since) && (until == null || moment.isBefore(until));
    }
}
