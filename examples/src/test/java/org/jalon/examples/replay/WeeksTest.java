package org.jalon.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeeksTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-12-30T12:00:00Z");
    private static final Instant TWO_WEEKS_ON = Instant.parse("2027-01-17T23:59:59Z");

    private final Weeks weeks = Weeks.between(WEDNESDAY, TWO_WEEKS_ON);

    @Test
    void weeks_begin_on_monday_and_pass_the_turn_of_the_year() {
        assertThat(weeks.labels()).containsExactly("28 Dec", "4 Jan", "11 Jan");
    }

    @Test
    void a_week_without_anything_counts_nothing() {
        assertThat(weeks.counts(Stream.of(TWO_WEEKS_ON, WEDNESDAY, WEDNESDAY))).containsExactly(2L, 0L, 1L);
    }

    @Test
    void what_lies_outside_is_not_counted() {
        Instant before = Instant.parse("2026-12-27T23:59:59Z");
        Instant after = Instant.parse("2027-01-18T00:00:00Z");

        assertThat(weeks.counts(Stream.of(before, after))).containsExactly(0L, 0L, 0L);
    }
}
