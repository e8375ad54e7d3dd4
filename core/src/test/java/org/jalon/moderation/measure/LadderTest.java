package org.jalon.moderation.measure;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofNanos;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.MemberId.member;
import static org.jalon.moderation.measure.LadderStep.step;
import static org.jalon.moderation.measure.MeasureType.EXCLUSION;
import static org.jalon.moderation.measure.MeasureType.HOLD;
import static org.jalon.moderation.measure.MeasureType.MUTE;
import static org.jalon.moderation.measure.MeasureType.REMOVAL;
import static org.jalon.moderation.measure.MeasureType.SUSPENSION;
import static org.jalon.moderation.measure.MeasureType.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalon.community.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Ladder DAY = Ladder.of(ofDays(1), step(WARNING), step(MUTE, ofHours(24)), step(EXCLUSION));

    @Test
    void on_an_empty_history_the_first_step_is_suggested() {
        assertThat(DAY.next(List.of(), NOW)).isEqualTo(new Suggestion(step(WARNING), 0, null));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 1", "PT24H, 0", "PT23H59M59.999999999S, 1", "PT24H0M0.000000001S, 0"})
    void a_sanction_counts_until_exactly_the_window_is_over(Duration ago, int counted) {
        assertThat(DAY.next(List.of(taken(MUTE, ago)), NOW).counted()).isEqualTo(counted);
    }

    @Test
    void in_a_window_of_zero_nothing_counts() {
        Ladder never = Ladder.of(ZERO, step(WARNING), step(MUTE));

        assertThat(never.next(List.of(taken(MUTE, ZERO), taken(MUTE, ofNanos(1))), NOW))
                .isEqualTo(new Suggestion(step(WARNING), 0, null));
    }

    @ParameterizedTest
    @CsvSource({"0, WARNING", "1, MUTE", "2, EXCLUSION", "3, EXCLUSION", "50, EXCLUSION"})
    void each_that_counts_is_one_step_up_and_the_last_step_is_not_left(int times, MeasureType suggested) {
        Suggestion next = DAY.next(Collections.nCopies(times, taken(MUTE, ofHours(1))), NOW);

        assertThat(next.step().type()).isEqualTo(suggested);
        assertThat(next.counted()).isEqualTo(times);
    }

    @Test
    void a_step_that_lasts_ends_that_long_after_now() {
        assertThat(DAY.next(List.of(taken(WARNING, ofHours(1))), NOW).until()).isEqualTo(NOW.plus(ofHours(24)));
    }

    @Test
    void one_that_expired_or_was_acknowledged_or_upheld_counts_and_one_that_was_taken_back_does_not() {
        Measure one = taken(SUSPENSION, ofHours(1));
        Measure lifted = one.with(new Lifting(member("m"), "enough", NOW));
        Measure upheld = one.with(new Appeal("no", NOW, new AppealDecision(member("n"), false, "yes", NOW)));
        Measure overturned = one.with(new Appeal("no", NOW, new AppealDecision(member("n"), true, "yes", NOW)));
        Measure waiting = one.with(new Appeal("no", NOW, null));

        assertThat(counted(one, one.acknowledgedAt(NOW), upheld, waiting, ended(NOW.minusNanos(1))))
                .isEqualTo(5);
        assertThat(counted(lifted, overturned, taken(REMOVAL, ZERO), taken(HOLD, ZERO)))
                .isZero();
    }

    @Test
    void a_measure_is_over_exactly_at_its_end() {
        Measure measure = ended(NOW);

        assertThat(measure.statusAt(NOW.minusNanos(1))).isEqualTo(MeasureStatus.IN_FORCE);
        assertThat(measure.statusAt(NOW)).isEqualTo(MeasureStatus.EXPIRED);
    }

    @Test
    void the_usual_ladder_climbs_from_a_warning_to_exclusion() {
        assertThat(Stream.iterate(0, times -> times + 1)
                        .limit(6)
                        .map(times -> Ladder.usual()
                                .next(Collections.nCopies(times, taken(MUTE, ZERO)), NOW)
                                .step()))
                .containsExactly(
                        step(WARNING),
                        step(MUTE, ofHours(24)),
                        step(SUSPENSION, ofHours(72)),
                        step(SUSPENSION, ofHours(168)),
                        step(SUSPENSION, ofHours(720)),
                        step(EXCLUSION));
        assertThat(Ladder.usual().lookback()).isEqualTo(ofDays(180));
    }

    @Test
    void what_is_no_ladder_is_refused() {
        assertThatThrownBy(() -> Ladder.of(ofNanos(-1), step(WARNING))).hasMessageContaining("look-back");
        assertThatThrownBy(() -> Ladder.of(ZERO)).hasMessageContaining("no step");
        assertThatThrownBy(() -> step(REMOVAL)).hasMessageContaining("no sanction");
        assertThatThrownBy(() -> step(MUTE, ZERO)).hasMessageContaining("more than zero");
        assertThatThrownBy(() -> step(MUTE, ofNanos(-1))).hasMessageContaining("more than zero");
        assertThatThrownBy(() -> step(MUTE, ofDays(36_501))).hasMessageContaining("at most");
        assertThatThrownBy(() -> step(WARNING, ofDays(1))).hasMessageContaining("acknowledged");
        assertThatThrownBy(() -> ModerationTerms.usual().appealableFor(Period.ofDays(-1)))
                .hasMessageContaining("term of appeal");
    }

    private static int counted(Measure... past) {
        return DAY.next(List.of(past), NOW).counted();
    }

    private static Measure taken(MeasureType type, Duration ago) {
        return new Measure(
                new MeasureId(new UUID(1, 2)),
                type,
                member("ada"),
                null,
                null,
                new Grounds(member("m"), Role.MODERATOR, "because", "rule"),
                NOW.minus(ago),
                null,
                List.of(),
                null,
                null,
                null);
    }

    private static Measure ended(Instant until) {
        Measure measure = taken(MUTE, ofHours(1));
        return new Measure(
                measure.id(),
                MUTE,
                measure.member(),
                null,
                null,
                measure.grounds(),
                measure.since(),
                until,
                List.of(),
                null,
                null,
                null);
    }
}
