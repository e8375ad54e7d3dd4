package org.jalon.challenge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jalon.HostId;
import org.jalon.recognition.builtin.Streak;
import org.jalon.recognition.builtin.Threshold;

/** What it takes to reach a milestone. Immutable values. */
public sealed interface Aim {

    /** A count, a sum or a number of different ones reaches a threshold, of one level or several. */
    record Reaching(@Valid @NotNull Threshold threshold) implements Aim {}

    /** Something is done in period after period. */
    record Keeping(@Valid @NotNull Streak streak) implements Aim {}

    /**
     * Other milestones of the challenge, all of them, reached by the same.
     *
     * @param milestones their names
     */
    record All(@NotEmpty SortedSet<@HostId String> milestones) implements Aim {

        public All {
            milestones = Collections.unmodifiableSortedSet(new TreeSet<>(milestones));
        }

        static All of(String... milestones) {
            return new All(new TreeSet<>(Arrays.asList(milestones)));
        }
    }
}
