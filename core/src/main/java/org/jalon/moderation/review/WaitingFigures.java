package org.jalon.moderation.review;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long review items wait.
 *
 * @param open how many do
 * @param oldest since when the oldest of them does; absent when none does
 * @param decided how many were decided in the window, of the last thousand
 * @param median how long half of those had waited at most, the lower of the two in the middle; absent when there are none
 */
public record WaitingFigures(
        long open,
        @Nullable Instant oldest,
        int decided,
        @Nullable Duration median) {}
