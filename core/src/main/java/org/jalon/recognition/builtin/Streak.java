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
 * @param period days, weeks …
 * @param grace how many missed periods a streak survives in all
 * @param recurring whether it is reached again each time the streak has grown by its length; otherwise once and for all
 * @param zone whose days, weeks … count
 */
public record Streak(
        @NotEmpty Set<String> kinds,
        @Positive int length,
        @NotNull CalendarPeriod period,
        @PositiveOrZero int grace,
        boolean recurring,
        @NotNull Zone zone) {

    public Streak {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    /** In days, weeks … where the community is. */
    public Streak(Set<String> kinds, int length, CalendarPeriod period, int grace, boolean recurring) {
        this(kinds, length, period, grace, recurring, Zone.COMMUNITY);
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
        return new Streak(kinds, length, period, missedPeriods, recurring, zone);
    }

    public Streak repeated() {
        return new Streak(kinds, length, period, grace, true, zone);
    }

    /** In days, weeks … where each member is, see {@link Zone#MEMBER}. */
    public Streak inMemberZone() {
        return new Streak(kinds, length, period, grace, recurring, Zone.MEMBER);
    }
}
