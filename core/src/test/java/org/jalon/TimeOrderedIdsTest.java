package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void they_are_of_version_7_and_carry_the_time() {
        UUID id = IdSource.timeOrdered(() -> NOW, () -> -1L).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void they_ascend_even_within_one_millisecond_and_when_the_clock_goes_back() {
        AtomicLong millis = new AtomicLong(NOW.toEpochMilli());
        IdSource ids = IdSource.timeOrdered(() -> Instant.ofEpochMilli(millis.get()), () -> 7L);
        List<String> drawn = new ArrayList<>();

        for (int i = 0; i < 20_000; i++) {
            drawn.add(ids.next().toString());
            if (i == 10_000) {
                millis.addAndGet(-5000);
            }
        }

        assertThat(drawn).isSorted();
        assertThat(new HashSet<>(drawn)).hasSize(20_000);
    }

    @Test
    void they_ascend_and_carry_the_time_whether_the_clock_is_asked_or_has_told() {
        IdSource ids = IdSource.timeOrdered(() -> NOW, () -> 7L);
        List<String> drawn = new ArrayList<>();

        for (int i = 0; i < 100; i++) {
            drawn.add(ids.next().toString());
            drawn.add(ids.nextAt(NOW.minusMillis(i)).toString());
        }
        UUID later = ids.nextAt(NOW.plusMillis(1));
        drawn.add(later.toString());

        assertThat(drawn).isSorted().doesNotHaveDuplicates();
        assertThat(later.getMostSignificantBits() >>> 16)
                .isEqualTo(NOW.plusMillis(1).toEpochMilli());
    }

    @Test
    void the_same_clock_and_chance_give_the_same() {
        InstantSource clock = () -> NOW;

        IdSource one = IdSource.timeOrdered(clock, () -> 42L);
        IdSource other = IdSource.timeOrdered(clock, () -> 42L);

        for (int i = 0; i < 5000; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
    }
}
