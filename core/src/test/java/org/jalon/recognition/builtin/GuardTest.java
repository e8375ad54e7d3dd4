package org.jalon.recognition.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.CalendarPeriod.MONTH;
import static org.jalon.CalendarPeriod.WEEK;
import static org.jalon.recognition.builtin.Gifts.points;

import java.time.Duration;
import java.time.Instant;
import org.jalon.community.MemberId;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final EachRule UNITS = points("units", 1).forEachUnitOf("did");

    @Test
    void a_cap_gives_what_is_left_of_it() {
        Folding fold = Folding.of(UNITS.atMost(50).per(DAY));

        assertThat(fold.of(49, "2026-03-01T10:00:00Z")).isEqualTo(49);
        assertThat(fold.of(2, "2026-03-01T11:00:00Z")).isEqualTo(1);
        assertThat(fold.of(2, "2026-03-01T12:00:00Z")).isZero();
        assertThat(fold.denials(3, "2026-03-01T13:00:00Z")).containsExactly("cap-reached 3");
        assertThat(fold.of(51, "2026-03-02T10:00:00Z")).isEqualTo(50);
    }

    @Test
    void what_is_taken_away_makes_room_under_a_cap() {
        Folding fold = Folding.of(UNITS.atMost(50).per(DAY));
        fold.of(50, "2026-03-01T10:00:00Z");

        assertThat(fold.of(-2, "2026-03-01T11:00:00Z")).isEqualTo(-2);
        assertThat(fold.of(10, "2026-03-01T12:00:00Z")).isEqualTo(2);
    }

    @Test
    void a_day_of_23_or_25_hours_is_one_day() {
        Folding spring = Folding.of(UNITS.atMost(1).per(DAY));
        assertThat(spring.at("2026-03-28T23:00:00Z")).isEqualTo(1);
        assertThat(spring.at("2026-03-29T21:59:59Z")).isZero();
        assertThat(spring.at("2026-03-29T22:00:00Z")).isEqualTo(1);

        Folding autumn = Folding.of(UNITS.atMost(1).per(DAY));
        assertThat(autumn.at("2026-10-24T22:00:00Z")).isEqualTo(1);
        assertThat(autumn.at("2026-10-25T22:59:59Z")).isZero();
        assertThat(autumn.at("2026-10-25T23:00:00Z")).isEqualTo(1);
    }

    @Test
    void weeks_and_months_follow_the_calendar() {
        Folding week = Folding.of(UNITS.atMost(1).per(WEEK));
        assertThat(week.at("2026-03-29T21:00:00Z")).isEqualTo(1);
        assertThat(week.at("2026-03-29T22:00:00Z")).isEqualTo(1);
        assertThat(week.at("2026-04-05T21:59:59Z")).isZero();

        Folding month = Folding.of(UNITS.atMost(1).per(MONTH), "America/New_York");
        assertThat(month.at("2026-03-01T04:59:59Z")).isEqualTo(1);
        assertThat(month.at("2026-03-01T05:00:00Z")).isEqualTo(1);
        assertThat(month.at("2026-04-01T03:59:59Z")).isZero();
    }

    @Test
    void a_gap_counts_from_what_was_given_last() {
        Folding fold = Folding.of(UNITS.notSoonerThan(Duration.ofMinutes(10)));

        assertThat(fold.at("2026-03-01T10:00:00Z")).isEqualTo(1);
        assertThat(fold.at("2026-03-01T10:09:59.999999999Z")).isZero();
        assertThat(fold.at("2026-03-01T10:10:00Z")).isEqualTo(1);
        assertThat(fold.denials(1, "2026-03-01T10:19:59Z")).containsExactly("too-soon 1");
        assertThat(fold.at("2026-03-01T10:20:00Z")).isEqualTo(1);
    }

    @Test
    void so_many_within_a_window_that_moves() {
        Folding fold = Folding.of(UNITS.atMostTimes(2, Duration.ofHours(1)));

        assertThat(fold.at("2026-03-01T10:00:00Z")).isEqualTo(1);
        assertThat(fold.at("2026-03-01T10:30:00Z")).isEqualTo(1);
        assertThat(fold.denials(1, "2026-03-01T10:59:59.999999999Z")).containsExactly("too-many 1");
        assertThat(fold.at("2026-03-01T11:00:00Z")).isEqualTo(1);
        assertThat(fold.at("2026-03-01T11:29:59Z")).isZero();
        assertThat(fold.at("2026-03-01T11:30:00Z")).isEqualTo(1);
    }

    @Test
    void once_per_content_asks_for_a_content() {
        Folding fold = Folding.of(UNITS.oncePerContent());
        Instant moment = Instant.parse("2026-03-01T10:00:00Z");

        assertThat(fold.amounts(fold.did(1).on("c1").at(moment))).isEqualTo(1);
        assertThat(fold.amounts(fold.did(1).on("c1").at(moment))).isZero();
        assertThat(fold.amounts(fold.did(1).on("c2").at(moment))).isEqualTo(1);
        assertThat(fold.amounts(fold.did(1).by(new MemberId("bob")).on("c1").at(moment)))
                .isEqualTo(1);
        assertThat(fold.amounts(fold.did(1).at(moment))).isZero();
    }

    @Test
    void the_first_ones_of_a_thread_or_of_all() {
        Instant moment = Instant.parse("2026-03-01T10:00:00Z");
        Folding thread = Folding.of(UNITS.first(2, Per.THREAD));
        assertThat(thread.amounts(thread.did(1).within("t1").at(moment))).isEqualTo(1);
        assertThat(thread.amounts(thread.did(1).within("t1").at(moment))).isEqualTo(1);
        assertThat(thread.amounts(thread.did(1).within("t1").at(moment))).isZero();
        assertThat(thread.amounts(thread.did(1).within("t2").at(moment))).isEqualTo(1);

        Folding community = Folding.of(UNITS.first(1, Per.COMMUNITY));
        assertThat(community.amounts(community.did(1).within("t1").at(moment))).isEqualTo(1);
        assertThat(community.amounts(
                        community.did(1).by(new MemberId("bob")).within("t2").at(moment)))
                .isZero();
    }

    @Test
    void guards_stand_in_a_row() {
        EachRule row = UNITS.oncePerContent().atMost(3).per(DAY);

        assertThat(row.rules(org.jalon.recognition.rule.Rules.none()))
                .extracting(rule -> rule.id() + " hears " + rule.listensTo() + " gives " + rule.gives())
                .containsExactly(
                        "signal:units/1 hears [did] gives [signal:units/1]",
                        "units hears [signal:units/1] gives [points:recognition]");
    }
}
