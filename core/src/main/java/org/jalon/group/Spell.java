package org.jalon.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One uninterrupted time in a group.
 *
 * @param since first moment
 * @param until first moment after it, absent while it lasts
 */
public record Spell(Instant since, @Nullable Instant until) {

    boolean covers(Instant moment) {
        return !moment.isBefore(since) && (until == null || moment.isBefore(until));
    }
}
