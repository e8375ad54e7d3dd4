package org.jalon.examples.stackexchange.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.examples.stackexchange.VoteType.UP;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final TinySite site =
            new TinySite().question(10, 1L).answer(11, 10, 2L).votes(10, UP, 10).votes(1, UP, 11);

    @Test
    void precision_and_recall_follow_from_what_both_sides_awarded() {
        site.official(1, "Student", false).official(3, "Student", false).official(1, "Nice Question", true);

        Comparison comparison = Comparison.of(site.replayed());

        assertThat(comparison.badges())
                .containsExactly(
                        new BadgeMatch("Nice Question", 0, 1, 0),
                        new BadgeMatch("Student", 2, 1, 1),
                        new BadgeMatch("Teacher", 0, 1, 0));
        assertThat(comparison.allBadges()).contains(new BadgeMatch("All", 2, 3, 1));
        assertThat(comparison.allBadges().orElseThrow().recall()).isEqualTo(0.5);
    }

    @Test
    void a_badge_that_the_policy_does_not_know_is_no_part_of_it() {
        site.official(1, "Yearling", false).official(1, "Student", false);

        assertThat(Comparison.of(site.replayed()).badges())
                .extracting(BadgeMatch::badge)
                .doesNotContain("Yearling");
    }

    @Test
    void without_official_badges_there_is_nothing_to_compare() {
        Comparison comparison = Comparison.of(site.replayed());

        assertThat(comparison.badges()).isEmpty();
        assertThat(comparison.allBadges()).isEmpty();
    }

    @Test
    void reputations_are_compared_among_those_who_got_points() {
        site.user(1, 51, 0, 0).user(2, 10, 0, 1).user(3, 40, 0, 0);

        assertThat(Comparison.of(site.replayed()).reputation()).isEqualTo(new ReputationMatch(2, 1, 1));
    }
}
