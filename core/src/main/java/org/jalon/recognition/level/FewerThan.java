package org.jalon.recognition.level;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jalon.recognition.builtin.Measure;

/**
 * That something is not counted often enough any more: {@code fewerThan(2, count("answered")).withinDays(60)}.
 *
 * @param tally what is counted
 * @param bound what it must stay below
 */
public record FewerThan(@Valid @NotNull Tally tally, long bound) {

    /** Over all time, unless {@link #withinDays} says otherwise. */
    public static FewerThan fewerThan(long bound, Measure measure) {
        return new FewerThan(new Tally(measure, 0), bound);
    }

    /** That day and so many less one before it, where the community is. */
    public FewerThan withinDays(int days) {
        return new FewerThan(new Tally(tally.measure(), days), bound);
    }
}
