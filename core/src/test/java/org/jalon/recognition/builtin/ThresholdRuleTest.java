package org.jalon.recognition.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.milestone;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.sum;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThresholdRuleTest {

    private static final String NOW = "2026-03-01T10:00:00Z";

    @Test
    void a_level_is_reached_exactly_at_its_number_and_once() {
        Folding fold = Folding.of(badge("b").when(count("did").reaches(3)));

        assertThat(fold.at(NOW)).isZero();
        assertThat(fold.at(NOW)).isZero();
        assertThat(fold.at(NOW)).isEqualTo(1);
        assertThat(fold.at(NOW)).isZero();
    }

    @Test
    void levels_passed_at_one_go_are_all_reached() {
        Folding fold = Folding.of(milestone("m").when(sum("did").reaches(10, 20, 40)));

        assertThat(fold.of(25, NOW)).isEqualTo(2);
        assertThat(fold.of(15, NOW)).isEqualTo(1);
        assertThat(fold.of(99, NOW)).isZero();
    }

    @Test
    void a_level_once_reached_stays_reached() {
        Folding fold = Folding.of(badge("b").when(sum("did").reaches(10)));

        assertThat(fold.of(10, NOW)).isEqualTo(1);
        assertThat(fold.of(-5, NOW)).isZero();
        assertThat(fold.of(5, NOW)).isZero();
    }

    @Test
    void a_repeated_threshold_is_reached_at_each_multiple() {
        Folding fold = Folding.of(points("p", 7).when(sum("did").reachesEvery(10)));

        assertThat(fold.of(9, NOW)).isZero();
        assertThat(fold.of(1, NOW)).isEqualTo(7);
        assertThat(fold.of(25, NOW)).isEqualTo(14);
        assertThat(fold.of(-30, NOW)).isZero();
        assertThat(fold.of(29, NOW)).isZero();
        assertThat(fold.of(6, NOW)).isEqualTo(7);
    }

    @Test
    void a_period_counts_anew() {
        Folding fold = Folding.of(badge("b").when(count("did").within(DAY).reaches(2)));

        assertThat(fold.at("2026-03-28T22:59:59Z")).isZero();
        assertThat(fold.at("2026-03-28T23:00:00Z")).isZero();
        assertThat(fold.at("2026-03-29T21:59:59Z")).isEqualTo(1);
        assertThat(fold.at("2026-03-29T22:00:00Z")).isZero();
    }

    @Test
    void contents_count_apart() {
        Folding fold = Folding.of(badge("b").when(sum("did").reaches(2)).per(Per.CONTENT));
        Instant now = Instant.parse(NOW);

        assertThat(fold.amounts(fold.did(1).on("c1").at(now))).isZero();
        assertThat(fold.amounts(fold.did(1).on("c2").at(now))).isZero();
        assertThat(fold.amounts(fold.did(1).on("c1").at(now))).isEqualTo(1);
        assertThat(fold.amounts(fold.did(9).at(now))).isZero();
    }
}
