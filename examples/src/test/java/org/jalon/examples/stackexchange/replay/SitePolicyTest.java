package org.jalon.examples.stackexchange.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.examples.stackexchange.VoteType.ACCEPT;
import static org.jalon.examples.stackexchange.VoteType.BOUNTY_CLOSE;
import static org.jalon.examples.stackexchange.VoteType.BOUNTY_START;
import static org.jalon.examples.stackexchange.VoteType.DOWN;
import static org.jalon.examples.stackexchange.VoteType.UP;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SitePolicyTest {

    private static final long ASKER = 1;
    private static final long HELPER = 2;

    private final TinySite site = new TinySite().question(10, ASKER).answer(11, 10, HELPER);

    @Test
    void everybody_begins_with_one() {
        assertThat(site.reputationOf(ASKER)).isEqualTo(1);
    }

    @Test
    void votes_on_answers_weigh_more_than_on_questions() {
        site.votes(2, UP, 10).votes(2, UP, 11);

        assertThat(site.reputationOf(ASKER)).isEqualTo(11);
        assertThat(site.reputationOf(HELPER)).isEqualTo(21);
    }

    @Test
    void what_is_shown_never_falls_below_one() {
        site.votes(3, DOWN, 10);

        assertThat(site.reputationOf(ASKER)).isEqualTo(1);
    }

    @Test
    void votes_bring_at_most_two_hundred_a_day() {
        site.votes(25, UP, 11).votes(1, UP, 11, TinySite.FIRST_DAY.plusDays(1));

        assertThat(site.reputationOf(HELPER)).isEqualTo(211);
    }

    @Test
    void a_down_vote_makes_room_again() {
        site.votes(20, UP, 11).votes(1, DOWN, 11).votes(1, UP, 11);

        assertThat(site.reputationOf(HELPER)).isEqualTo(201);
    }

    @Test
    void what_the_limit_holds_back_can_be_told() {
        site.votes(25, UP, 11);

        assertThat(CapDay.of(site.replayed())).containsExactly(new CapDay(TinySite.FIRST_DAY, HELPER, 200, 50));
    }

    @Test
    void acceptance_rewards_both_and_comes_on_top_of_the_limit() {
        site.votes(21, UP, 11).votes(1, ACCEPT, 11);

        assertThat(site.reputationOf(ASKER)).isEqualTo(3);
        assertThat(site.reputationOf(HELPER)).isEqualTo(216);
    }

    @Test
    void accepting_ones_own_answer_brings_nothing() {
        site.answer(12, 10, ASKER).votes(1, ACCEPT, 12);

        assertThat(site.reputationOf(ASKER)).isEqualTo(1);
    }

    @Test
    void accepting_the_answer_of_a_deleted_account_still_rewards_who_asked() {
        site.answer(12, 10, null).votes(1, ACCEPT, 12);

        assertThat(site.reputationOf(ASKER)).isEqualTo(3);
    }

    @Test
    void a_bounty_goes_from_one_to_the_other() {
        site.votes(20, UP, 10).bounty(BOUNTY_START, 10, ASKER, 50).bounty(BOUNTY_CLOSE, 11, null, 50);

        assertThat(site.reputationOf(ASKER)).isEqualTo(51);
        assertThat(site.reputationOf(HELPER)).isEqualTo(51);
    }

    @Test
    void a_bounty_that_nobody_earned_is_spent_all_the_same() {
        site.votes(20, UP, 10).bounty(BOUNTY_START, 10, ASKER, 50).bounty(BOUNTY_CLOSE, 10, null, null);

        assertThat(site.reputationOf(ASKER)).isEqualTo(51);
    }

    @Test
    void a_post_of_the_whole_community_brings_nothing_from_that_day_on() {
        Instant secondDay = Instant.parse("2020-01-02T15:00:00Z");
        site.wikiAnswer(12, 10, 3, secondDay)
                .votes(1, UP, 12)
                .votes(5, UP, 12, TinySite.FIRST_DAY.plusDays(1))
                .votes(1, ACCEPT, 12, TinySite.FIRST_DAY.plusDays(2));

        assertThat(site.reputationOf(3)).isEqualTo(11);
    }

    @Test
    void standing_elsewhere_is_inferred_from_the_official_reputation() {
        site.votes(1, UP, 11).user(HELPER, 111, 0, 0).user(3, 85, 0, 0).user(4, 101, 0, 0);

        SiteResult result = site.replayed();

        assertThat(result.bonuses())
                .extracting(bonus -> bonus.id().value())
                .containsExactlyInAnyOrder("network-bonus-0000000002", "network-bonus-0000000004");
        assertThat(result.reputationOf(HELPER)).isEqualTo(111);
        assertThat(result.reputationOf(4)).isEqualTo(101);
        assertThat(result.reputationOf(3)).isEqualTo(1);
    }

    @Test
    void a_bonus_fills_up_what_was_lost() {
        site.votes(5, DOWN, 10).user(ASKER, 91, 0, 0);

        assertThat(site.reputationOf(ASKER)).isEqualTo(91);
    }
}
