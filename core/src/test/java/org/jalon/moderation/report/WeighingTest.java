package org.jalon.moderation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighingTest {

    @ParameterizedTest
    @CsvSource({
        // agreed, disagreed, bonus
        "0, 0, 0",
        "5, 0, 0",
        "0, 5, 0",
        "6, 0, 500",
        "0, 6, -500",
        "7, 3, 0",
        "17, 3, 250",
        "35, 65, -250",
        "69, 31, -8",
        "71, 29, 16"
    })
    void accuracy_counts_after_enough_decided_reports_and_turns_around_the_pivot(
            long agreed, long disagreed, long bonus) {
        assertThat(Weighing.accuracy(record(agreed, disagreed))).isEqualTo(bonus);
    }

    @ParameterizedTest
    @CsvSource({"0, 9, false", "0, 10, true", "2, 8, true", "3, 7, false", "21, 79, false", "20, 80, true"})
    void who_is_nearly_always_wrong_is_abusive(long agreed, long disagreed, boolean abusive) {
        assertThat(Weighing.isAbusive(record(agreed, disagreed))).isEqualTo(abusive);
    }

    @ParameterizedTest
    @CsvSource({
        // level, staff, agreed, disagreed, bonus, weight
        "0, false, 0, 0, 0, 100",
        "3, false, 0, 0, 0, 400",
        "4, false, 0, 0, 0, 500",
        "9, false, 0, 0, 0, 500",
        "-1, false, 0, 0, 0, 100",
        "4, true, 0, 0, 0, 600",
        "2, false, 6, 0, 300, 1100",
        "0, false, 0, 6, 0, 0",
        "4, true, 0, 10, 500, 0",
        "0, false, 0, 0, -1000, 0"
    })
    void a_report_weighs_level_accuracy_and_reason(
            long level, boolean staff, long agreed, long disagreed, long bonus, long weight) {
        assertThat(Weighing.weight(level, staff, record(agreed, disagreed), bonus))
                .isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({
        "MEDIUM, 100, 1000, 1000",
        "LOW, 100, 1000, 1500",
        "HIGH, 100, 1000, 500",
        "HIGH, 60, 1001, 301",
        "MEDIUM, 250, 1, 3",
        "OFF, 100, 1, 9223372036854775807"
    })
    void a_threshold_is_rounded_up(Sensitivity sensitivity, int scale, long usual, long threshold) {
        assertThat(new EffectRule(sensitivity, scale, 1).threshold(usual)).isEqualTo(threshold);
    }

    @ParameterizedTest
    @CsvSource({"999, 3, false", "1000, 3, true", "1000, 2, false", "100000, 2, false", "1000, 4, true"})
    void an_effect_needs_score_and_reporters(long score, long reporters, boolean fires) {
        assertThat(new EffectRule(Sensitivity.MEDIUM, 100, 3).fires(score, reporters, 1_000))
                .isEqualTo(fires);
    }

    @Test
    void what_is_off_never_fires() {
        assertThat(new EffectRule(Sensitivity.OFF, 100, 1).fires(Long.MAX_VALUE - 1, 99, 1))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // right ones at 900, wrong ones at 900, right at 500, wrong at 500, learnt
        "0, 0, 0, 0, 1000",
        "29, 0, 0, 0, 1000",
        "30, 0, 0, 0, 900",
        "17, 3, 10, 0, 500",
        "17, 3, 0, 10, 900",
        "17, 4, 0, 9, 1000",
        "0, 0, 0, 40, 1000",
        "0, 5, 95, 0, 500"
    })
    void the_score_is_the_lowest_at_which_most_reports_were_right(
            int rightHigh, int wrongHigh, int rightLow, int wrongLow, long learnt) {
        List<Calibration.Decided> cases = new ArrayList<>();
        add(cases, rightHigh, 900, true);
        add(cases, wrongLow, 500, false);
        add(cases, wrongHigh, 900, false);
        add(cases, rightLow, 500, true);

        assertThat(Calibration.recalibrated(1_000, cases)).isEqualTo(learnt);
    }

    @Test
    void the_score_is_never_learnt_below_the_lowest() {
        List<Calibration.Decided> cases = new ArrayList<>();
        add(cases, 30, 100, true);

        assertThat(Calibration.recalibrated(1_000, cases)).isEqualTo(Calibration.LOWEST);
    }

    private static void add(List<Calibration.Decided> cases, int number, long score, boolean agreed) {
        for (int i = 0; i < number; i++) {
            cases.add(new Calibration.Decided(score, agreed));
        }
    }

    private static ReporterRecord record(long agreed, long disagreed) {
        return new ReporterRecord(agreed, disagreed, 0, 0);
    }
}
