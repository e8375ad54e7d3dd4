package org.jalon.examples.replay;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.CalendarPeriod;

/**
 * The calendar weeks of a story, in UTC, each without gaps after the one before.
 *
 * @param first the Monday of the first week
 * @param count how many there are
 */
public record Weeks(LocalDate first, int count) {

    private static final DateTimeFormatter MONDAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** From the week of one moment to that of another, both included. */
    public static Weeks between(Instant from, Instant to) {
        LocalDate first = monday(from);
        return new Weeks(first, (int) WEEKS.between(first, monday(to)) + 1);
    }

    /** Each by its Monday: {@code 12 Mar}. */
    public List<String> labels() {
        return IntStream.range(0, count)
                .mapToObj(it -> MONDAY.format(first.plusWeeks(it)))
                .toList();
    }

    /** How many of those moments lie in each week; what lies in none is not counted. */
    public List<Long> counts(Stream<Instant> moments) {
        long[] counts = new long[count];
        moments.mapToLong(it -> WEEKS.between(first, monday(it)))
                .filter(it -> it >= 0 && it < count)
                .forEach(it -> counts[(int) it]++);
        return Arrays.stream(counts).boxed().toList();
    }

    private static LocalDate monday(Instant moment) {
        return CalendarPeriod.WEEK.startOf(LocalDate.ofInstant(moment, UTC));
    }
}
