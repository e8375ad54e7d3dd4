package org.jalon.recognition.level;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.jalon.recognition.builtin.Measure;

/**
 * What is counted of a member: over the last so many days, or over all time.
 *
 * @param measure what; neither of different ones, nor within calendar periods
 * @param days that day and so many less one before it, where the community is; 0 for all time
 */
public record Tally(
        @Valid @NotNull @AddedUp Measure measure,
        @PositiveOrZero @Max(MOST_DAYS) int days) {

    /** The longest window there may be. */
    public static final int MOST_DAYS = 3_660;

    boolean isOfAllTime() {
        return days == 0;
    }
}
