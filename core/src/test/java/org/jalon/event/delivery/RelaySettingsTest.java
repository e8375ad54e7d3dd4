package org.jalon.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RelaySettingsTest {

    private static final RelaySettings USUAL = RelaySettings.usual();

    static Stream<Arguments> malformed() {
        return Stream.of(
                malformed("lease", () -> USUAL.lease(Duration.ZERO)),
                malformed("lease", () -> USUAL.lease(Duration.ofDays(1).plusNanos(1))),
                malformed("batchSize", () -> USUAL.batchSize(0)),
                malformed("batchSize", () -> USUAL.batchSize(1_001)),
                malformed("batchesPerRound", () -> USUAL.batchesPerRound(0)),
                malformed("attempts", () -> USUAL.attempts(0)));
    }

    private static Arguments malformed(String path, ThrowingCallable settings) {
        return Arguments.of(path, settings);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void settings_that_make_no_sense_are_malformed(String path, ThrowingCallable settings) {
        MalformedInput malformed = catchThrowableOfType(MalformedInput.class, settings);

        assertThat(malformed.violations()).extracting(Violation::path).containsExactly(path);
    }

    @Test
    void at_the_limits_they_are_sound() {
        RelaySettings least = USUAL.lease(Duration.ofMillis(1))
                .batchSize(1)
                .batchesPerRound(1)
                .attempts(1);

        assertThat(least.lease()).isEqualTo(Duration.ofMillis(1));
        assertThat(USUAL.lease(Duration.ofDays(1)).batchSize(1_000).batchSize()).isEqualTo(1_000);
    }

    @Test
    void the_usual_attempts_take_about_two_and_a_half_hours() {
        Duration sum = IntStream.range(1, USUAL.attempts())
                .mapToObj(attempt -> USUAL.backoff().after(attempt))
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(sum).isBetween(Duration.ofMinutes(140), Duration.ofMinutes(160));
    }

    @Test
    void waiting_doubles_up_to_a_limit() {
        Backoff backoff = Backoff.doubling(Duration.ofSeconds(3), Duration.ofSeconds(20));

        List<Duration> waits =
                IntStream.rangeClosed(1, 5).mapToObj(backoff::after).toList();

        assertThat(waits).extracting(Duration::toSeconds).containsExactly(3L, 6L, 12L, 20L, 20L);
        assertThat(backoff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Backoff.doubling(Duration.ofHours(1), Duration.ofMinutes(1)).after(1))
                .isEqualTo(Duration.ofMinutes(1));
    }
}
