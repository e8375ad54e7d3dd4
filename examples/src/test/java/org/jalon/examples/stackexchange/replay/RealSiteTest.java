package org.jalon.examples.stackexchange.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jalon.activity.Activity;
import org.jalon.examples.SharedData;
import org.jalon.examples.replay.ReplayedCommunity;
import org.jalon.examples.stackexchange.Dump;
import org.jalon.recognition.BatchRecorded;
import org.jalon.recognition.ledger.Award;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealSiteTest {

    private static SiteResult result;

    @BeforeAll
    static void replay() {
        result = SiteReplay.of(Dump.read(SharedData.folder("stackexchange-quantumcomputing")));
    }

    @Test
    void badges_agree_with_the_official_ones() {
        BadgeMatch all = Comparison.of(result).allBadges().orElseThrow();

        assertThat(all).isEqualTo(new BadgeMatch("All", 1_823, 1_786, 1_786));
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.995);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.975);
        assertThat(Comparison.of(result).badges()).hasSize(20);
    }

    @Test
    void most_reputations_are_exact() {
        assertThat(Comparison.of(result)).satisfies(comparison -> {
            assertThat(comparison.reputation()).isEqualTo(new ReputationMatch(331, 247, 28));
            assertThat(comparison.commonInTop20()).isEqualTo(20);
            assertThat(comparison.commonInTop100()).isEqualTo(100);
        });
        assertThat(result.bonuses()).hasSize(1_751);
    }

    @Test
    void one_member_meets_the_daily_limit() {
        long votes = result.entries().stream()
                .filter(it ->
                        it.subject().id().equals("409") && it.reason().ruleId().equals(SitePolicy.VOTES))
                .mapToLong(Award::amount)
                .sum();

        assertThat(votes).isEqualTo(4_466);
        assertThat(result.reputationOf(409)).isEqualTo(5_102);
        assertThat(CapDay.of(result))
                .containsExactly(
                        new CapDay(LocalDate.of(2018, 3, 29), 409, 200, 43),
                        new CapDay(LocalDate.of(2018, 3, 30), 409, 200, 70));
    }

    @Test
    void any_order_gives_the_same() {
        ReplayedCommunity community = empty();

        community.recordAll(shuffled(1));

        assertSame(community);
    }

    @Test
    void twice_gives_the_same() {
        ReplayedCommunity community = empty();
        community.recordAll(shuffled(2));

        BatchRecorded again = community.recordAll(shuffled(3));

        assertThat(again.recorded()).isZero();
        assertThat(again.alreadyRecorded()).isEqualTo(shuffled(3).size());
        assertThat(again.entries()).isEmpty();
        assertSame(community);
    }

    @Test
    void one_by_one_in_order_gives_the_same() {
        ReplayedCommunity community = empty();

        result.facts().forEach(community::record);
        result.bonuses().forEach(community::record);

        assertSame(community);
    }

    @Test
    void one_by_one_in_any_order_gives_the_same() {
        ReplayedCommunity community = empty();

        shuffled(4).forEach(community::record);

        assertSame(community);
    }

    private static ReplayedCommunity empty() {
        return SiteReplay.community(result.dump(), result.facts());
    }

    private static List<Activity> shuffled(long seed) {
        List<Activity> all = new ArrayList<>(result.facts());
        all.addAll(result.bonuses());
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    private static void assertSame(ReplayedCommunity community) {
        assertThat(community.awards()).isEqualTo(result.awards());
        result.reputation()
                .forEach((user, reputation) -> assertThat(SiteReplay.shown(community, Site.memberId(user)))
                        .isEqualTo(reputation));
    }
}
