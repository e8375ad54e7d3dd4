package org.jalon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A calendar period. It is made of local dates, so it survives daylight-saving changes; weeks begin on Monday (ISO 8601).
 */
public enum CalendarPeriod {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The first day of the period in which {@code date} lies. */
    public LocalDate startOf(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> date.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    /** The first day of the period after the one in which {@code date} lies. */
    public LocalDate startOfNext(LocalDate date) {
        LocalDate start = startOf(date);
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }

    /** Number of the period in which {@code date} lies; neighbouring periods have neighbouring numbers. */
    public long indexOf(LocalDate date) {
        LocalDate start = startOf(date);
        return switch (this) {
            case DAY -> start.toEpochDay();
            case WEEK -> Math.floorDiv(start.toEpochDay(), 7L);
            case MONTH -> ChronoUnit.MONTHS.between(LocalDate.EPOCH, start);
            case QUARTER -> Math.floorDiv(ChronoUnit.MONTHS.between(LocalDate.EPOCH, start), 3L);
            case YEAR -> start.getYear();
        };
    }
}
