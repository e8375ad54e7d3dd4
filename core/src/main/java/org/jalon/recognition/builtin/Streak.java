package org.jalon.recognition.builtin;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.CalendarPeriod;

/**
 * Something done in period after period: {@code streak("answer.published").of(7, DAY).withGrace(1)}.
 *
 * @param kinds the activities; one in a period is enough
 * @param length how many periods it takes
 * @param period days, weeks … where the community is
 * @param grace how many missed periods a streak survives in all
 * @param recurring whether it is reached again each time the streak has grown by its length; otherwise once and for all
 */
public record Streak(
        @NotEmpty Set<String> kinds,
        @Positive int length,
        @NotNull CalendarPeriod period,
        @PositiveOrZero int grace,
        boolean recurring) {

    public Streak {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    /** Of activities of those kinds. */
    public static Kinds streak(String... kinds) {
        return new Kinds(Set.of(kinds));
    }

    /** A streak that still needs its length. */
    public record Kinds(Set<String> kinds) {

        public Streak of(int length, CalendarPeriod period) {
            return new Streak(kinds, length, period, 0, false);
        }
    }

    public Streak withGrace(int missedPeriods) {
        return new Streak(kinds, length, period, missedPeriods, recurring);
    }

    public Streak repeated() {
        return new Streak(kinds, length, period, grace, true);
    }
}
