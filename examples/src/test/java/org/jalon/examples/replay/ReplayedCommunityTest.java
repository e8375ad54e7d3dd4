package org.jalon.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.MemberId.member;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.recognition.rule.AwardKind;
import org.junit.jupiter.api.Test;

class ReplayedCommunityTest {

    private static final MemberId ADA = member("ada");
    private static final MemberId FOUNDER = member("founder");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Activity BY_ADA = activity("helped").id("1").by(ADA).at(NOON);
    private static final Activity BY_FOUNDER =
            activity("helped").id("2").by(FOUNDER).at(NOON);

    @Test
    void what_is_recorded_is_recognised() {
        ReplayedCommunity community = community(List.of(BY_ADA));

        community.recordAll(List.of(BY_ADA));

        assertThat(community.balance(ADA, RECOGNITION)).isEqualTo(3);
        assertThat(community.leaderboard(RECOGNITION).size()).isOne();
    }

    @Test
    void the_founder_may_take_part() {
        ReplayedCommunity community = community(List.of(BY_FOUNDER));

        community.recordAll(List.of(BY_FOUNDER));

        assertThat(community.balance(FOUNDER, RECOGNITION)).isEqualTo(3);
    }

    @Test
    void one_by_one_or_all_at_once_is_the_same() {
        List<Activity> both = List.of(BY_ADA, BY_FOUNDER);
        ReplayedCommunity atOnce = community(both);
        ReplayedCommunity oneByOne = community(both);

        atOnce.recordAll(both);
        both.forEach(oneByOne::record);

        assertThat(oneByOne.awards()).isEqualTo(atOnce.awards()).hasSize(2);
    }

    @Test
    void a_stranger_is_a_mistake_of_the_caller() {
        ReplayedCommunity community = community(List.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> community.recordAll(List.of(BY_ADA)))
                .withMessageContaining("not-a-member");
    }

    @Test
    void rules_are_told_apart_by_what_they_gave() {
        ReplayedCommunity community = community(List.of(BY_ADA, BY_FOUNDER));

        community.recordAll(List.of(BY_ADA, BY_FOUNDER));

        assertThat(RuleTotal.of(RECOGNITION, community.awards())).containsExactly(new RuleTotal("helping", 2, 6));
        assertThat(RuleTotal.of(AwardKind.badge("none"), community.awards())).isEmpty();
    }

    private static ReplayedCommunity community(List<Activity> activities) {
        return ReplayedCommunity.of(
                "Test",
                FOUNDER,
                Memberships.of(Map.of(), activities),
                policy("test").with(points("helping", 3).forEach("helped")),
                NOON.plusSeconds(1));
    }
}
