package org.jalon.moderation.log;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Which page is asked for.
 *
 * @param audience as whom
 * @param after the number of the last entry of the page before, 0 for the first page
 * @param limit at most so many
 */
record LogPage(
        @NotNull Audience audience,
        @PositiveOrZero long after,
        @Positive int limit) {}
