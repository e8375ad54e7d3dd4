package org.jalon.examples.demo.life;

import static org.jalon.community.Course.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jalon.community.Course;
import org.jalon.community.Phase;

/** The calendar: four weeks before the course, eight weeks of course, a year after; the clocks change twice meanwhile. */
public final class CourseYear {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public static final LocalDate FOUNDED = LocalDate.of(2025, 4, 7);

    public static final LocalDate OPENS = FOUNDED.plusWeeks(4);

    /** The first day after the course. */
    public static final LocalDate CLOSES = OPENS.plusWeeks(8);

    /** The first day that is not told any more. */
    public static final LocalDate ENDS = CLOSES.plusWeeks(52);

    public static final Course COURSE = course("CDC-25", startOf(OPENS), startOf(CLOSES));

    private CourseYear() {}

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS);
    }

    public static Phase phaseOn(LocalDate day) {
        return COURSE.phaseAt(startOf(day));
    }
}
