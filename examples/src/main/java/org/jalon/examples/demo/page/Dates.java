package org.jalon.examples.demo.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.recognition.ledger.Award;

/** Writes days out, the same on every Java platform. */
public final class Dates {

    private Dates() {}

    /** {@code 18 September 2025}. */
    public static String full(LocalDate day) {
        return day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
    }

    /** The day for which it counts. */
    static String of(Award award) {
        return full(CourseYear.dayOf(award.occurredAt()));
    }

    /** {@code 18 Sep}. */
    public static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + name(day.getMonth()).substring(0, 3);
    }

    /** {@code Sep 2025}. */
    static String month(LocalDate day) {
        return name(day.getMonth()).substring(0, 3) + " " + day.getYear();
    }

    /** The last day that is told. */
    public static LocalDate lastDay() {
        return CourseYear.ENDS.minusDays(1);
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
