package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.activity.ActivityRefusal.ACTIVITY_CONFLICT;
import static org.jalon.activity.ActivityRefusal.UNKNOWN_ACTIVITY;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.CommunityRefusal.ALREADY_A_MEMBER;
import static org.jalon.community.CommunityRefusal.BEFORE_MEMBERSHIP;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.NOT_YET;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.BatchRecorded;
import org.junit.jupiter.api.Test;

/** What is declined, with which code, and that nothing is half done then. */
public abstract class RefusalsContract {

    private static final CommunityId UNKNOWN = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    private static final MemberId ADA = MEMBERS.get(0);
    private static final MemberId STRANGER = member("stranger");
    private static final Activity ANSWER = activity("answered").id("a1").by(ADA).at(START);

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void what_is_said_of_an_unknown_community_is_refused() {
        assertRefused(jalon().record(UNKNOWN, ANSWER), UNKNOWN_COMMUNITY);
        assertRefused(jalon().recordAll(UNKNOWN, List.of(ANSWER)), UNKNOWN_COMMUNITY);
        assertRefused(jalon().retract(UNKNOWN, ANSWER.id(), BY_ANIMATOR), UNKNOWN_COMMUNITY);
        assertRefused(jalon().communities().join(UNKNOWN, aMember(ADA), BY_ANIMATOR), UNKNOWN_COMMUNITY);
        assertRefused(jalon().communities().leave(UNKNOWN, ADA, START, BY_ANIMATOR), UNKNOWN_COMMUNITY);
        assertRefused(jalon().recognition().adopt(UNKNOWN, World.everything(), BY_ANIMATOR), UNKNOWN_COMMUNITY);
        assertRefused(
                jalon().recognition().preview(START, UNKNOWN, World.everything(), BY_ANIMATOR), UNKNOWN_COMMUNITY);
        assertThat(World.community(jalon())).isNotEqualTo(UNKNOWN);
    }

    @Test
    void members_take_back_their_own_activities_and_only_who_may_those_of_others() {
        CommunityId community = community();
        jalon().record(community, ANSWER).orElseThrow();
        Activity another = activity("answered").id("a2").by(ADA).at(START);
        jalon().record(community, another).orElseThrow();

        assertRefused(jalon().retract(community, ANSWER.id(), by(MEMBERS.get(1))), NOT_ALLOWED);
        assertThat(jalon().retract(community, ANSWER.id(), by(ADA)).isAccepted())
                .isTrue();
        assertThat(jalon().retract(community, another.id(), BY_ANIMATOR).isAccepted())
                .isTrue();
    }

    @Test
    void who_is_no_member_gives_no_command() {
        CommunityId community = community();
        Actor stranger = by(STRANGER);

        assertRefused(jalon().retract(community, ANSWER.id(), stranger), NOT_A_MEMBER);
        assertRefused(jalon().communities().join(community, aMember("eve"), stranger), NOT_A_MEMBER);
        assertRefused(jalon().communities().leave(community, ADA, START, stranger), NOT_A_MEMBER);
        assertRefused(jalon().recognition().adopt(community, World.everything(), stranger), NOT_A_MEMBER);
        assertRefused(jalon().recognition().preview(START, community, World.everything(), stranger), NOT_A_MEMBER);
    }

    @Test
    void an_activity_of_who_is_no_member_then_is_refused() {
        CommunityId community = community();
        jalon().communities()
                .leave(community, ADA, START.plusSeconds(10), BY_ANIMATOR)
                .orElseThrow();
        Activity ofStranger = activity("answered").id("s").by(STRANGER).at(START);
        Activity forStranger =
                activity("answered").id("b").by(ADA).benefiting(STRANGER).at(START);

        assertRefused(jalon().record(community, ofStranger), NOT_A_MEMBER);
        assertRefused(jalon().record(community, forStranger), NOT_A_MEMBER);
        assertThat(jalon().record(community, answerAt("last", 9)).isAccepted()).isTrue();
        assertRefused(jalon().record(community, answerAt("too late", 10)), NOT_A_MEMBER);
        assertRefused(
                jalon().record(
                                community,
                                answerAt("too early", -Duration.ofDays(366).toSeconds())),
                NOT_A_MEMBER);
    }

    @Test
    void who_left_may_come_back() {
        CommunityId community = community();
        jalon().communities()
                .leave(community, ADA, START.plusSeconds(10), BY_ANIMATOR)
                .orElseThrow();

        assertRefused(
                jalon().communities().join(community, aMember(ADA).since(START.plusSeconds(9)), BY_ANIMATOR),
                ALREADY_A_MEMBER);
        jalon().communities()
                .join(community, aMember(ADA).since(START.plusSeconds(20)), BY_ANIMATOR)
                .orElseThrow();

        assertThat(jalon().record(community, answerAt("first stay", 9)).isAccepted())
                .isTrue();
        assertRefused(jalon().record(community, answerAt("between", 19)), NOT_A_MEMBER);
        assertThat(jalon().record(community, answerAt("second stay", 20)).isAccepted())
                .isTrue();
    }

    @Test
    void memberships_begin_once_and_end_after_they_began() {
        CommunityId community = community();

        assertRefused(jalon().communities().join(community, aMember(ADA), BY_ANIMATOR), ALREADY_A_MEMBER);
        assertRefused(jalon().communities().leave(community, STRANGER, START, BY_ANIMATOR), NOT_A_MEMBER);
        assertRefused(
                jalon().communities().leave(community, ADA, START.minus(Duration.ofDays(365)), BY_ANIMATOR),
                BEFORE_MEMBERSHIP);
        assertRefused(
                jalon().communities().found(aCommunity("later").since(Bench.TODAY.plusSeconds(1)), BY_ANIMATOR),
                NOT_YET);
    }

    @Test
    void a_known_id_with_other_content_is_a_conflict() {
        CommunityId community = community();
        jalon().record(community, ANSWER).orElseThrow();
        Activity other = activity("answered").id("a1").by(ADA).amounting(1).at(START);

        assertRefused(jalon().record(community, other), ACTIVITY_CONFLICT);
        BatchRecorded batch = jalon().recordAll(community, List.of(other, answerAt("a2", 1), ANSWER))
                .orElseThrow();

        assertThat(batch.recorded()).isEqualTo(1);
        assertThat(batch.alreadyRecorded()).isEqualTo(1);
        assertThat(batch.refused()).containsOnlyKeys(other.id());
        assertThat(batch.refused().values()).extracting(Refusal::code).containsExactly(ACTIVITY_CONFLICT);
    }

    @Test
    void two_of_one_id_in_a_batch_conflict_too() {
        CommunityId community = community();
        Activity other = activity("answered").id("a1").by(ADA).amounting(1).at(START);

        BatchRecorded batch =
                jalon().recordAll(community, List.of(ANSWER, other, ANSWER)).orElseThrow();

        assertThat(batch.recorded()).isEqualTo(1);
        assertThat(batch.alreadyRecorded()).isEqualTo(1);
        assertThat(batch.refused()).containsOnlyKeys(other.id());
    }

    @Test
    void an_unknown_activity_cannot_be_retracted() {
        assertRefused(jalon().retract(community(), new ActivityId("never"), BY_ANIMATOR), UNKNOWN_ACTIVITY);
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private CommunityId community() {
        bench().clock().moveTo(Bench.TODAY);
        return World.community(jalon());
    }

    private static Activity answerAt(String id, long seconds) {
        return activity("answered").id(id).by(ADA).at(START.plusSeconds(seconds));
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
