package org.jalon.examples.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.MemberId.member;
import static org.jalon.examples.policy.LearningActivity.ANSWER_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.COMMENT_PUBLISHED;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.REPLY_RECEIVED;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.examples.replay.Memberships;
import org.jalon.examples.replay.ReplayedCommunity;
import org.jalon.recognition.rule.AwardKind;
import org.junit.jupiter.api.Test;

class LearningCommunityPolicyTest {

    private static final MemberId ADA = member("ada");
    private static final MemberId BOB = member("bob");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final List<Activity> activities = new ArrayList<>();

    @Test
    void comments_within_a_minute_count_once_for_points() {
        comment(MONDAY);
        comment(MONDAY.plusSeconds(59));
        comment(MONDAY.plusSeconds(60));

        assertThat(balance(ADA, RECOGNITION)).isEqualTo(4);
    }

    @Test
    void a_day_brings_twenty_points_for_comments_at_most() {
        for (int i = 0; i < 15; i++) {
            comment(MONDAY.plusSeconds(600L * i));
        }

        assertThat(balance(ADA, RECOGNITION)).isEqualTo(20);
    }

    @Test
    void answering_oneself_is_no_merit() {
        reply(ADA, ADA, "thread");
        reply(BOB, ADA, "thread");

        assertThat(balance(ADA, RECOGNITION)).isEqualTo(1);
    }

    @Test
    void a_regular_may_miss_one_week_of_five() {
        comment(MONDAY);
        comment(MONDAY.plus(WEEK));
        comment(MONDAY.plus(WEEK.multipliedBy(3)));
        assertThat(balance(ADA, LearningCommunityPolicy.REGULAR)).isZero();

        comment(MONDAY.plus(WEEK.multipliedBy(4)));
        assertThat(balance(ADA, LearningCommunityPolicy.REGULAR)).isOne();
    }

    @Test
    void a_helper_replied_to_ten_different_people() {
        for (int i = 0; i < 9; i++) {
            reply(ADA, member("m" + i), "thread");
            reply(ADA, member("m0"), "thread");
        }
        assertThat(balance(ADA, LearningCommunityPolicy.HELPER)).isZero();

        reply(ADA, BOB, "thread");
        assertThat(balance(ADA, LearningCommunityPolicy.HELPER)).isOne();
    }

    @Test
    void a_conversation_is_one_discussion_with_five_others() {
        for (int i = 0; i < 4; i++) {
            reply(member("m" + i), ADA, "one");
            reply(member("m" + i), ADA, "other");
        }
        reply(BOB, ADA, "third");
        assertThat(balance(ADA, LearningCommunityPolicy.CONVERSATION_STARTER)).isZero();

        reply(BOB, ADA, "one");
        reply(BOB, ADA, "other");
        assertThat(balance(ADA, LearningCommunityPolicy.CONVERSATION_STARTER)).isOne();
    }

    @Test
    void a_first_contribution_is_recognised_once() {
        comment(MONDAY);
        comment(MONDAY.plusSeconds(600));

        assertThat(balance(ADA, LearningCommunityPolicy.FIRST_CONTRIBUTION)).isOne();
    }

    @Test
    void an_answer_accepted_twice_is_one_problem_solved() {
        for (int i = 0; i < 5; i++) {
            useful(ANSWER_ACCEPTED, "answer" + i / 2);
        }

        assertThat(balance(ADA, RECOGNITION)).isEqualTo(45);
        assertThat(balance(ADA, LearningCommunityPolicy.PROBLEM_SOLVER)).isZero();
    }

    @Test
    void practice_attested_counts_most_and_makes_a_practitioner() {
        useful(EVIDENCE_ACCEPTED, "evidence");

        assertThat(balance(ADA, RECOGNITION)).isEqualTo(40);
        assertThat(balance(ADA, LearningCommunityPolicy.PRACTITIONER)).isOne();
    }

    @Test
    void a_hundred_contributions_are_a_milestone_of_all() {
        for (int i = 0; i < 100; i++) {
            comment(MONDAY.plusSeconds(60L * i));
        }

        assertThat(replayed().awards())
                .filteredOn(award -> award.kind().equals(LearningCommunityPolicy.CONTRIBUTIONS_TOGETHER))
                .singleElement()
                .satisfies(award -> assertThat(award.reason().cause())
                        .isEqualTo(activities.get(99).id()));
    }

    private void comment(Instant at) {
        activities.add(
                activity(COMMENT_PUBLISHED).id(nextId()).by(ADA).on(nextId()).at(at));
    }

    private void reply(MemberId from, MemberId to, String thread) {
        activities.add(activity(REPLY_RECEIVED)
                .id(nextId())
                .by(from)
                .benefiting(to)
                .on(nextId())
                .within(thread)
                .at(MONDAY));
    }

    private void useful(String kind, String content) {
        activities.add(
                activity(kind).id(nextId()).by(BOB).benefiting(ADA).on(content).at(MONDAY));
    }

    private String nextId() {
        return String.format("a%03d", activities.size());
    }

    private long balance(MemberId member, AwardKind kind) {
        return replayed().balance(member, kind);
    }

    private ReplayedCommunity replayed() {
        ReplayedCommunity community = ReplayedCommunity.of(
                "Test",
                member("founder"),
                Memberships.of(Map.of(), activities),
                LearningCommunityPolicy.draft(),
                MONDAY.plus(WEEK.multipliedBy(10)));
        community.recordAll(activities);
        return community;
    }
}
