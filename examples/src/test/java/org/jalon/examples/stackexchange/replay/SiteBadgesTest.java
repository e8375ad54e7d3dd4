package org.jalon.examples.stackexchange.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.examples.stackexchange.VoteType.ACCEPT;
import static org.jalon.examples.stackexchange.VoteType.BOUNTY_CLOSE;
import static org.jalon.examples.stackexchange.VoteType.BOUNTY_START;
import static org.jalon.examples.stackexchange.VoteType.DOWN;
import static org.jalon.examples.stackexchange.VoteType.UP;

import org.junit.jupiter.api.Test;

class SiteBadgesTest {

    private static final long ASKER = 1;
    private static final long HELPER = 2;

    private final TinySite site = new TinySite().question(10, ASKER).answer(11, 10, HELPER);

    @Test
    void a_first_vote_makes_a_student_and_a_teacher_once() {
        site.question(20, ASKER).answer(21, 20, HELPER);
        site.votes(1, UP, 10).votes(1, UP, 20).votes(1, UP, 11).votes(1, UP, 21);

        assertThat(site.badgesOf(ASKER)).containsExactly("Student");
        assertThat(site.badgesOf(HELPER)).containsExactly("Teacher");
    }

    @Test
    void a_score_that_never_got_above_nothing_makes_none() {
        site.votes(1, DOWN, 10).votes(1, UP, 10);

        assertThat(site.badgesOf(ASKER)).isEmpty();
    }

    @Test
    void a_score_once_reached_counts_even_if_it_falls_again() {
        site.votes(10, UP, 10).votes(2, DOWN, 10).votes(2, UP, 10);

        assertThat(site.badgesOf(ASKER)).containsExactly("Nice Question", "Student");
    }

    @Test
    void each_post_counts_for_the_badges_of_posts() {
        site.question(20, ASKER).votes(25, UP, 10).votes(10, UP, 20);

        assertThat(site.badgesOf(ASKER)).containsExactly("Good Question", "Nice Question", "Nice Question", "Student");
    }

    @Test
    void an_answer_to_oneself_teaches_oneself() {
        site.answer(12, 10, ASKER).votes(3, UP, 12).answer(13, 10, ASKER).votes(3, UP, 13);

        assertThat(site.badgesOf(ASKER)).containsExactly("Self-Learner");
    }

    @Test
    void accepting_makes_a_scholar() {
        site.votes(1, ACCEPT, 11);

        assertThat(site.badgesOf(ASKER)).containsExactly("Scholar");
    }

    @Test
    void the_first_answer_enlightens_when_accepted_and_liked_in_either_order() {
        site.votes(10, UP, 11).votes(1, ACCEPT, 11);
        assertThat(site.badgesOf(HELPER)).containsExactly("Enlightened", "Nice Answer", "Teacher");

        TinySite other = new TinySite().question(10, ASKER).answer(11, 10, HELPER);
        other.votes(1, ACCEPT, 11).votes(10, UP, 11);
        assertThat(other.badgesOf(HELPER)).contains("Enlightened");
    }

    @Test
    void a_second_answer_does_not_enlighten() {
        site.answer(12, 10, 3L).votes(1, ACCEPT, 12).votes(10, UP, 12);

        assertThat(site.badgesOf(3)).containsExactly("Nice Answer", "Teacher");
    }

    @Test
    void a_late_first_answer_revives() {
        TinySite late = new TinySite().question(10, ASKER).answer(11, 10, HELPER, 30);
        late.votes(2, UP, 11, TinySite.FIRST_DAY.plusDays(30));

        assertThat(late.badgesOf(HELPER)).containsExactly("Revival", "Teacher");
    }

    @Test
    void a_very_late_answer_need_not_be_the_first() {
        site.answer(12, 10, 3L, 60).votes(5, UP, 12, TinySite.FIRST_DAY.plusDays(60));

        assertThat(site.badgesOf(3)).containsExactly("Necromancer", "Teacher");
    }

    @Test
    void views_make_questions_popular() {
        site.viewed(20, 3, 2_500).viewed(21, 3, 999);

        assertThat(site.badgesOf(3)).containsExactly("Notable Question", "Popular Question");
    }

    @Test
    void the_tenth_comment_makes_a_commentator() {
        site.comments(9, 3L).comments(20, 4L).comments(10, null);

        assertThat(site.badgesOf(3)).isEmpty();
        assertThat(site.badgesOf(4)).containsExactly("Commentator");
    }

    @Test
    void votes_cast_are_known_by_their_number_only() {
        site.user(3, 1, 7, 0).user(4, 1, 0, 1);

        assertThat(site.badgesOf(3)).containsExactly("Supporter");
        assertThat(site.badgesOf(4)).containsExactly("Critic");
    }

    @Test
    void the_site_itself_gets_nothing() {
        assertThat(site.replayed().badges()).isEmpty();
        assertThat(site.replayed().reputation()).doesNotContainKey(Site.ITSELF);
    }

    @Test
    void a_bounty_promotes_ones_own_question_or_invests_in_another() {
        site.bounty(BOUNTY_START, 10, ASKER, 50).bounty(BOUNTY_START, 10, 3L, 50);

        assertThat(site.badgesOf(ASKER)).containsExactly("Promoter");
        assertThat(site.badgesOf(3)).containsExactly("Investor");
    }

    @Test
    void a_full_day_counts_votes_acceptance_and_bounties_won_but_no_expense() {
        site.votes(9, UP, 11)
                .votes(1, ACCEPT, 11)
                .bounty(BOUNTY_START, 10, HELPER, 100)
                .bounty(BOUNTY_CLOSE, 11, null, 95);

        assertThat(site.badgesOf(HELPER)).containsExactly("Investor", "Mortarboard", "Teacher");
    }

    @Test
    void two_halves_on_two_days_are_no_full_day() {
        site.votes(10, UP, 11).votes(10, UP, 11, TinySite.FIRST_DAY.plusDays(1));

        assertThat(site.badgesOf(HELPER)).doesNotContain("Mortarboard");
    }
}
