package org.jalon.recognition.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.distinct;
import static org.jalon.recognition.builtin.Streak.streak;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jalon.CalendarPeriod;
import org.jalon.recognition.rule.RuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and weeks when clocks change, and of members who are elsewhere. */
class ZoneTest {

    private static final String ELSEWHERE = "Pacific/Auckland";

    /** On the day before, on the day itself and on the day after, as close to midnight as can be. */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "Europe/Paris,     2026-03-28, 2026-03-29, 2026-03-30",
        "Europe/Paris,     2026-10-24, 2026-10-25, 2026-10-26",
        "America/New_York, 2026-03-07, 2026-03-08, 2026-03-09",
        "America/New_York, 2026-10-31, 2026-11-01, 2026-11-02"
    })
    void days_when_clocks_change(String zone, String before, String changing, String after) {
        List<String> late = List.of(before + "T00:00:00", changing + "T23:59:59", after + "T00:00:00");
        List<String> early = List.of(before + "T23:59:59", changing + "T00:00:00", after + "T23:59:59");
        List<String> without = List.of(before + "T23:59:59", after + "T00:00:00", after + "T23:59:59");
        List<String> onIt = List.of(changing + "T00:00:00", changing + "T23:59:59", after + "T00:00:00");
        RuleSource streak = badge("b").when(streak("did").of(3, DAY));
        RuleSource cap = points("p", 1).forEach("did").atMost(1).per(DAY);

        for (String where : List.of(zone, ELSEWHERE)) {
            assertThat(given(streak, late, zone, where)).isEqualTo(List.of(0L, 0L, 1L));
            assertThat(given(streak, early, zone, where)).isEqualTo(List.of(0L, 0L, 1L));
            assertThat(given(streak, without, zone, where)).isEqualTo(List.of(0L, 0L, 0L));
            assertThat(given(cap, onIt, zone, where)).isEqualTo(List.of(1L, 0L, 1L));
        }
    }

    /** Both changes come on a Sunday, with which a week ends. */
    @ParameterizedTest(name = "{0} before {2}")
    @CsvSource({
        "Europe/Paris,     2026-03-23, 2026-03-30",
        "Europe/Paris,     2026-10-19, 2026-10-26",
        "America/New_York, 2026-03-02, 2026-03-09",
        "America/New_York, 2026-10-26, 2026-11-02"
    })
    void weeks_when_clocks_change(String zone, String monday, String next) {
        LocalDateTime start = LocalDateTime.parse(monday + "T00:00:00");
        LocalDateTime end = LocalDateTime.parse(next + "T00:00:00");
        List<String> weeks = List.of(start.minusSeconds(1) + "", end.minusSeconds(1) + "", end + "");
        List<String> missed = List.of(start.minusSeconds(1) + "", end + "", end.plusWeeks(1) + "");
        List<String> within = List.of(start + "", end.minusSeconds(1) + "", end + "");
        RuleSource streak = badge("b").when(streak("did").of(3, CalendarPeriod.WEEK));
        RuleSource cap = points("p", 1).forEach("did").atMost(1).per(CalendarPeriod.WEEK);

        for (String where : List.of(zone, ELSEWHERE)) {
            assertThat(given(streak, weeks, zone, where)).isEqualTo(List.of(0L, 0L, 1L));
            assertThat(given(streak, missed, zone, where)).isEqualTo(List.of(0L, 0L, 0L));
            assertThat(given(cap, within, zone, where)).isEqualTo(List.of(1L, 0L, 1L));
        }
    }

    /** The same rules, once where the community is in that zone, once where the member is and the community elsewhere. */
    private static List<Long> given(RuleSource rule, List<String> moments, String zone, String community) {
        Folding fold = Folding.of(community.equals(zone) ? rule : inMemberZone(rule), community);
        return moments.stream()
                .map(moment ->
                        LocalDateTime.parse(moment).atZone(ZoneId.of(zone)).toInstant())
                .map(moment -> fold.amounts(fold.did(1).in(ZoneId.of(zone)).at(moment)))
                .toList();
    }

    private static RuleSource inMemberZone(RuleSource rule) {
        if (rule instanceof StreakRule of) {
            return new StreakRule(of.gift(), of.streak().inMemberZone(), of.recipient());
        }
        EachRule each = (EachRule) rule;
        Guard.Cap cap = (Guard.Cap) each.guards().get(0);
        return points("p", 1).forEach("did").atMost(cap.limit()).inMemberZone().per(cap.period());
    }

    @Test
    void a_member_in_another_zone_does_not_lose_a_streak() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        List<String> eachMorning = List.of("2026-06-01T22:30:00Z", "2026-06-02T00:30:00Z", "2026-06-03T22:30:00Z");
        Streak streak = streak("did").of(3, DAY);
        List<String> inTokyo = List.of("2026-05-31T15:00:00Z", "2026-06-02T14:59:59Z", "2026-06-02T15:00:00Z");

        assertThat(total(badge("b").when(streak), inTokyo, tokyo)).isZero();
        assertThat(total(badge("b").when(streak.inMemberZone()), inTokyo, tokyo))
                .isEqualTo(1);
        assertThat(total(badge("b").when(streak.inMemberZone()), eachMorning, tokyo))
                .isZero();
    }

    @Test
    void counts_and_different_days_follow_the_member_too() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        List<String> oneDayInTokyo = List.of("2026-05-31T15:00:00Z", "2026-06-01T14:59:59Z");

        assertThat(total(badge("b").when(count("did").within(DAY).reaches(2)), oneDayInTokyo, tokyo))
                .isZero();
        assertThat(total(badge("b").when(count("did").within(DAY).inMemberZone().reaches(2)), oneDayInTokyo, tokyo))
                .isEqualTo(1);
        assertThat(total(badge("b").when(distinct(Field.DAY, "did").reaches(2)), oneDayInTokyo, tokyo))
                .isEqualTo(2);
        assertThat(total(
                        badge("b")
                                .when(distinct(Field.DAY, "did").inMemberZone().reaches(2)),
                        oneDayInTokyo,
                        tokyo))
                .isEqualTo(1);
    }

    @Test
    void without_a_zone_or_with_none_that_is_known_the_community_counts() {
        Folding fold = Folding.of(
                points("p", 1).forEach("did").atMost(1).inMemberZone().per(DAY), "Europe/Paris");
        Instant evening = Instant.parse("2026-06-01T21:59:59Z");

        assertThat(fold.amounts(fold.did(1).at(evening))).isEqualTo(1);
        assertThat(fold.amounts(fold.did(1).having("zone", "Nowhere/At All").at(evening)))
                .isZero();
        assertThat(fold.amounts(fold.did(1).having("zone", 7).at(evening.plusSeconds(1))))
                .isEqualTo(1);
    }

    /** Clocks there go back at midnight: one o'clock of a day is followed by the evening before. */
    @Test
    void a_day_that_comes_again_does_not_make_a_streak_longer() {
        Folding fold = Folding.of(badge("b").when(streak("did").of(3, DAY)), "America/Sao_Paulo");

        assertThat(fold.at("2018-02-18T01:30:00Z")).isZero();
        assertThat(fold.at("2018-02-18T02:30:00Z")).isZero();
        assertThat(fold.at("2018-02-18T03:30:00Z")).isZero();
    }

    @Test
    void who_flies_back_over_the_date_line_keeps_a_streak_and_gains_no_day() {
        Folding fold = Folding.of(badge("b").when(streak("did").of(3, DAY).inMemberZone()), "Europe/Paris");
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        ZoneId honolulu = ZoneId.of("Pacific/Honolulu");

        assertThat(fold.amounts(fold.did(1).in(auckland).at(Instant.parse("2026-06-01T20:00:00Z"))))
                .isZero();
        assertThat(fold.amounts(fold.did(1).in(auckland).at(Instant.parse("2026-06-02T20:00:00Z"))))
                .isZero();
        assertThat(fold.amounts(fold.did(1).in(honolulu).at(Instant.parse("2026-06-03T04:00:00Z"))))
                .isZero();
        assertThat(fold.amounts(fold.did(1).in(honolulu).at(Instant.parse("2026-06-04T20:00:00Z"))))
                .isEqualTo(1);
    }

    private static long total(RuleSource rule, List<String> moments, ZoneId zone) {
        Folding fold = Folding.of(rule, "Europe/Paris");
        return moments.stream()
                .mapToLong(moment -> fold.amounts(fold.did(1).in(zone).at(Instant.parse(moment))))
                .sum();
    }
}
