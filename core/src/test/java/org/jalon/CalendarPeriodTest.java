package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-03-29, 2026-03-29, 2026-03-30",
        "WEEK, 2026-03-29, 2026-03-23, 2026-03-30",
        "WEEK, 2026-03-30, 2026-03-30, 2026-04-06",
        "MONTH, 2026-02-28, 2026-02-01, 2026-03-01",
        "QUARTER, 2026-03-31, 2026-01-01, 2026-04-01",
        "QUARTER, 2026-12-31, 2026-10-01, 2027-01-01",
        "YEAR, 2026-12-31, 2026-01-01, 2027-01-01"
    })
    void a_period_begins_and_ends(CalendarPeriod period, LocalDate date, LocalDate start, LocalDate next) {
        assertThat(period.startOf(date)).isEqualTo(start);
        assertThat(period.startOfNext(date)).isEqualTo(next);
    }

    @Property
    void neighbouring_periods_have_neighbouring_numbers(
            @ForAll CalendarPeriod period, @ForAll @IntRange(min = -400_000, max = 400_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);

        assertThat(period.indexOf(period.startOfNext(date))).isEqualTo(period.indexOf(date) + 1);
        assertThat(period.indexOf(period.startOf(date))).isEqualTo(period.indexOf(date));
        assertThat(period.startOfNext(date)).isAfter(date);
    }
}
