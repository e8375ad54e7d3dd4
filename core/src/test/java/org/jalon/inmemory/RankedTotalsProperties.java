package org.jalon.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Total;

class RankedTotalsProperties {

    @Property(tries = 150)
    void they_say_what_a_sorted_set_says(
            @ForAll @IntRange(min = 1, max = 3000) int steps,
            @ForAll @IntRange(min = 1, max = 400) int spread,
            @ForAll @IntRange(max = 100) int removals,
            @ForAll long seed) {
        Random chance = new Random(seed);
        RankedTotals ranked = new RankedTotals();
        NavigableSet<Total> sorted = new TreeSet<>();

        for (int i = 0; i < steps; i++) {
            if (!sorted.isEmpty() && chance.nextInt(3) == 0) {
                replace(any(sorted, chance), total(i, spread, chance), ranked, sorted);
            } else if (!sorted.isEmpty() && chance.nextInt(100) < removals) {
                remove(any(sorted, chance), ranked, sorted);
            } else {
                add(total(i, spread, chance), ranked, sorted);
            }
        }

        assertSame(ranked, sorted, chance);
        while (!sorted.isEmpty()) {
            remove(any(sorted, chance), ranked, sorted);
            assertThat(ranked.size()).isEqualTo(sorted.size());
        }
        assertThat(ranked.slice(0, 10)).isEmpty();
    }

    @Example
    void what_is_not_there_cannot_be_removed() {
        RankedTotals ranked = new RankedTotals();
        ranked.add(new Total(new MemberId("a"), 5, Instant.EPOCH));

        assertThatThrownBy(() -> ranked.remove(new Total(new MemberId("a"), 6, Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ranked.size()).isEqualTo(1);
    }

    private static Total total(int id, int spread, Random chance) {
        Instant at = Instant.ofEpochSecond(chance.nextInt(3), chance.nextInt(3));
        return new Total(new MemberId("m" + id), 1 + chance.nextInt(spread), at);
    }

    private static Total any(NavigableSet<Total> sorted, Random chance) {
        Total pivot = total(chance.nextInt(3000), 400, chance);
        Total found = sorted.ceiling(pivot);
        return found == null ? sorted.first() : found;
    }

    private static void add(Total total, RankedTotals ranked, NavigableSet<Total> sorted) {
        ranked.add(total);
        sorted.add(total);
    }

    private static void replace(Total before, Total after, RankedTotals ranked, NavigableSet<Total> sorted) {
        ranked.replace(before, after);
        sorted.remove(before);
        sorted.add(after);
    }

    private static void remove(Total total, RankedTotals ranked, NavigableSet<Total> sorted) {
        ranked.remove(total);
        sorted.remove(total);
    }

    private static void assertSame(RankedTotals ranked, NavigableSet<Total> sorted, Random chance) {
        List<Total> all = new ArrayList<>(sorted);
        assertThat(ranked.slice(0, Integer.MAX_VALUE)).isEqualTo(all);
        for (int i = 0; i < 20 && !all.isEmpty(); i++) {
            int index = chance.nextInt(all.size());
            Total one = all.get(index);
            assertThat(ranked.countBefore(one)).isEqualTo(index);
            assertThat(ranked.slice(index, 5)).isEqualTo(all.subList(index, Math.min(index + 5, all.size())));
            assertThat(ranked.countAbove(one.points()))
                    .isEqualTo(all.stream()
                            .filter(other -> other.points() > one.points())
                            .count());
            assertThat(ranked.distinctAbove(one.points()))
                    .isEqualTo(all.stream()
                            .mapToLong(Total::points)
                            .filter(points -> points > one.points())
                            .distinct()
                            .count());
        }
    }
}
