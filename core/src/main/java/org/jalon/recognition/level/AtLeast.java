package org.jalon.recognition.level;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jalon.recognition.builtin.Measure;

/**
 * That something is counted often enough: {@code atLeast(5, count("answered")).withinDays(30)}.
 *
 * @param tally what is counted
 * @param least how much it takes
 */
public record AtLeast(@Valid @NotNull Tally tally, long least) {

    /** Over all time, unless {@link #withinDays} says otherwise. */
    public static AtLeast atLeast(long least, Measure measure) {
        return new AtLeast(new Tally(measure, 0), least);
    }

    /** That day and so many less one before it, where the community is. */
    public AtLeast withinDays(int days) {
        return new AtLeast(new Tally(tally.measure(), days), least);
    }
}
