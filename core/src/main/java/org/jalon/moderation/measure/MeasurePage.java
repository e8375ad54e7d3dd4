package org.jalon.moderation.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param after the last one of the page before, absent for the first page
 * @param limit at most so many
 */
record MeasurePage(
        @Valid @Nullable MeasureId after, @Positive int limit) {

    @Nullable
    String last() {
        return after == null ? null : after.toString();
    }
}
