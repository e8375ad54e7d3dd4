package org.jalon.recognition.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.CalendarPeriod.MONTH;
import static org.jalon.CalendarPeriod.WEEK;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Streak.streak;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.jalon.CalendarPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreakRuleTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "0, false, 1 2 3,           3,       three days in a row",
        "0, false, 1 1 2 2 3,       3,       twice a day counts once",
        "0, false, 1 2 4 5,         '',      a missed day breaks it",
        "0, false, 1 2 4 5 6,       6,       it begins again after a break",
        "1, false, 1 2 4,           4,       one missed day is forgiven",
        "1, false, 1 3 5,           '',      but only one",
        "2, false, 1 3 5,           5,       two where two are",
        "2, false, 1 4 5,           5,       also in a row",
        "1, false, 1 2 3 4 5 6 7,   3,       once and for all",
        "0, true,  1 2 3 4 5 6 7,   3 6,     again at each multiple",
        "0, true,  1 2 3 5 6 7,     3 7,     again after a break",
        "1, true,  1 2 4 5 6 8 9 10, 4 10,   grace is anew after a break"
    })
    void days(int grace, boolean repeated, String done, String given, String what) {
        Streak streak = streak("did").of(3, DAY).withGrace(grace);

        assertThat(given(DAY, repeated ? streak.repeated() : streak, done, "Europe/Paris"))
                .as(what)
                .isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris", "America/New_York", "Asia/Tokyo", "Pacific/Apia"})
    void days_are_never_lost_when_clocks_change(String zone) {
        String year = String.join(
                " ",
                java.util.stream.IntStream.rangeClosed(1, 365)
                        .mapToObj(String::valueOf)
                        .toList());
        Streak streak = streak("did").of(365, DAY);

        assertThat(given(DAY, streak, year, zone)).isEqualTo("365");
    }

    @ParameterizedTest
    @CsvSource({"WEEK, 1 2 3, 3", "WEEK, 1 3 4, ''", "MONTH, 11 12 13, 13", "MONTH, 11 13 14, ''"})
    void weeks_and_months(CalendarPeriod period, String done, String given) {
        assertThat(given(period, streak("did").of(3, period), done, "Europe/Paris"))
                .isEqualTo(given);
    }

    /** Does it in those periods of 2026, early and late in turn, and says at which of them the badge was given. */
    private static String given(CalendarPeriod period, Streak streak, String done, String zone) {
        Folding fold = Folding.of(badge("b").when(streak), zone);
        StringBuilder given = new StringBuilder();
        for (int number :
                Arrays.stream(done.split(" ")).mapToInt(Integer::parseInt).toArray()) {
            LocalDate date = nth(period, number);
            LocalTime time = number % 2 == 0 ? LocalTime.of(0, 0, 1) : LocalTime.of(23, 59, 59);
            if (fold.at(date.atTime(time).atZone(ZoneId.of(zone)).toInstant().toString()) > 0) {
                given.append(given.isEmpty() ? "" : " ").append(number);
            }
        }
        return given.toString();
    }

    private static LocalDate nth(CalendarPeriod period, int number) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        if (period == MONTH) {
            return first.plusMonths(number - 1L);
        }
        return period == WEEK ? first.plusWeeks(number - 1L) : first.plusDays(number - 1L);
    }
}
