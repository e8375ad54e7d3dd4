package org.jalon.moderation.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * A place in the queue: the highest score first, and of equal ones the case that was opened first ever.
 *
 * @param score in hundredths
 * @param item which item
 */
public record QueuePlace(
        @PositiveOrZero long score, @Valid @NotNull ReviewItemId item) {

    /** In the order of the queue. */
    String key() {
        return String.format("%016x", Long.MAX_VALUE - score) + "/" + item;
    }
}
