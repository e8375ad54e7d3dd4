package org.jalon.jackson.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsProperties {

    @Property
    void moments_are_read_as_they_are_written(@ForAll("moments") Instant moment) {
        assertThat(Moments.parse(moment.toString())).isEqualTo(moment);
    }

    @Property
    void any_number_of_digits_means_the_same_as_elsewhere(@ForAll("digits") String digits) {
        String text = "2026-06-01T12:00:00." + digits + "Z";

        assertThat(Moments.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-01T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2026-06-01T14:00:00+02:00",
                "+12026-06-01T14:00:00Z",
                "-0001-06-01T14:00:00Z",
                "0000-01-01T00:00:00Z",
                "2026-06-01T12:00:00.Z",
                "2024-02-29T00:00:00.1Z"
            })
    void unusual_moments_mean_the_same_as_elsewhere(String text) {
        assertThat(Moments.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-02-30T12:00:00Z",
                "2026-13-01T12:00:00Z",
                "2026-06-01T25:00:00Z",
                "2026-06-01T12:60:00Z",
                "2026-06-01T12:00:61Z",
                "2026-06-01T12:00:00.1234567890Z",
                "2026-06-01 12:00:00Z",
                "2026-06-01T12:00:00",
                "2026-06-01T12:00:00.12x456Z"
            })
    void what_is_no_moment_is_refused(String text) {
        assertThatThrownBy(() -> Moments.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.longs().between(-100_000_000_000L, 300_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(9);
    }
}
