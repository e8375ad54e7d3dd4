package org.jalon.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param after the last one of the page before, absent for the first page
 * @param limit at most so many
 */
record Page<K extends Record>(
        @Valid @Nullable K after, @Positive int limit) {}
