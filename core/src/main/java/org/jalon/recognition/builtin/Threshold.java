package org.jalon.recognition.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Arrays;
import java.util.List;

/**
 * When a measure is enough.
 *
 * @param measure what is counted
 * @param levels in ascending order, each reached once; empty for a repeated threshold
 * @param every at each multiple of which it is reached again; always 1, and without effect, when there are levels
 */
public record Threshold(
        @Valid @NotNull Measure measure,
        List<@NotNull @Positive Long> levels,
        @Positive long every) {

    public Threshold {
        levels = levels.stream().sorted().distinct().toList();
        every = levels.isEmpty() ? every : 1;
    }

    static Threshold at(Measure measure, long... levels) {
        return new Threshold(measure, Arrays.stream(levels).boxed().toList(), levels.length == 0 ? 0 : 1);
    }

    static Threshold every(Measure measure, long number) {
        return new Threshold(measure, List.of(), number);
    }

    /** How far that total is, when it was reached so many times. */
    Progress progress(long total, long reached) {
        if (levels.isEmpty()) {
            return new Progress(total, Math.multiplyExact(Math.addExact(reached, 1), every), reached, false);
        }
        long need = levels.get((int) Math.min(reached, levels.size() - 1));
        return new Progress(total, need, reached, reached == levels.size());
    }

    /** How many times a total of that size has reached it, when it was reached so many times before: never less. */
    long reachedBy(long total, long before) {
        if (levels.isEmpty()) {
            return Math.max(before, total / every);
        }
        long reached = before;
        while (reached < levels.size() && levels.get((int) reached) <= total) {
            reached++;
        }
        return reached;
    }
}
