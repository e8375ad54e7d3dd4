package org.jalon.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.rule.AwardKind;

class RankedAccountsProperties {

    private final RankedAccounts ranked = new RankedAccounts();
    private final NavigableSet<Total> sorted = new TreeSet<>();
    private final Map<MemberId, Account> accounts = new HashMap<>();

    @Property(tries = 150)
    void they_say_what_a_sorted_set_says(
            @ForAll @IntRange(min = 1, max = 3000) int steps,
            @ForAll @IntRange(min = 1, max = 400) int spread,
            @ForAll @IntRange(max = 100) int removals,
            @ForAll long seed) {
        Random chance = new Random(seed);

        for (int i = 0; i < steps; i++) {
            if (!sorted.isEmpty() && chance.nextInt(3) == 0) {
                move(total(any(chance).member(), spread, chance));
            } else if (!sorted.isEmpty() && chance.nextInt(100) < removals) {
                remove(any(chance));
            } else {
                move(total(new MemberId("m" + i), spread, chance));
            }
        }

        assertSame(chance);
        while (!sorted.isEmpty()) {
            remove(any(chance));
            assertThat(ranked.size()).isEqualTo(sorted.size());
        }
        assertThat(ranked.slice(0, 10)).isEmpty();
    }

    @Example
    void what_is_not_there_cannot_be_removed() {
        move(new Total(new MemberId("a"), 5, Instant.EPOCH));
        Account stranger = Account.of(new Total(new MemberId("a"), 6, Instant.EPOCH), ranked);

        assertThatThrownBy(() -> stranger.move(0, Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ranked.size()).isEqualTo(1);
    }

    private static Total total(MemberId member, int spread, Random chance) {
        Instant at = Instant.ofEpochSecond(chance.nextInt(3), chance.nextInt(3));
        return new Total(member, 1 + chance.nextInt(spread), at);
    }

    private Total any(Random chance) {
        Total pivot = total(new MemberId("m" + chance.nextInt(3000)), 400, chance);
        Total found = sorted.ceiling(pivot);
        return found == null ? sorted.first() : found;
    }

    private Account account(MemberId member) {
        return accounts.computeIfAbsent(member, one -> new Account(AwardKind.RECOGNITION, one, ranked));
    }

    private void move(Total total) {
        Account account = account(total.member());
        Total before = account.total();
        account.move(total.points(), total.reachedAt());
        if (before != null) {
            sorted.remove(before);
        }
        sorted.add(total);
    }

    private void remove(Total total) {
        account(total.member()).move(0, Instant.MIN);
        sorted.remove(total);
    }

    private void assertSame(Random chance) {
        List<Total> all = new ArrayList<>(sorted);
        assertThat(ranked.slice(0, Integer.MAX_VALUE)).isEqualTo(all);
        for (int i = 0; i < 20 && !all.isEmpty(); i++) {
            int index = chance.nextInt(all.size());
            Total one = all.get(index);
            assertThat(ranked.countBefore(account(one.member()))).isEqualTo(index);
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
