package org.jalon.group;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One uninterrupted time in a group.
 *
 * @param since first moment
 * @param until first moment after it, absent while it lasts
 */
public record Spell(Instant since, @Nullable Instant until) {

    /** Whether some moment of it lies in that span, the last of which is right before {@code end}. */
    boolean meets(Instant start, Instant end) {
        return since.isBefore(end) && (until == null || until.isAfter(start));
    }

    /** As long as the other one lasted too; empty when they do not meet. */
    Optional<Spell> during(Instant start, @Nullable Instant end) {
        Instant later = since.isAfter(start) ? since : start;
        Instant earlier = until == null || (end != null && end.isBefore(until)) ? end : until;
        return earlier == null || later.isBefore(earlier) ? Optional.of(new Spell(later, earlier)) : Optional.empty();
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(since) && (until == null || moment.isBefore(until));
    }
}
