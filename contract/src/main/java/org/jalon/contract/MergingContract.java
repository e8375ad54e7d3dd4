package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.ARCHIVED;
import static org.jalon.community.CommunityRefusal.MERGED;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;
import static org.jalon.community.Course.course;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.community.Role.COMMUNITY_MANAGER;
import static org.jalon.community.Role.EXPERT;
import static org.jalon.community.Role.LEARNER;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.merging.MergingRefusal.MERGED_ELSEWHERE;
import static org.jalon.merging.MergingRefusal.SAME_COMMUNITY;
import static org.jalon.recognition.RecognitionRefusal.AMOUNT_OVERFLOW;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.activity.ActivityId;
import org.jalon.community.Actor;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Course;
import org.jalon.community.MemberId;
import org.jalon.group.Belonging;
import org.jalon.group.GroupId;
import org.jalon.merging.Merged;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.builtin.Per;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

/** Two communities become one: who comes along, and what. */
public abstract class MergingContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final MemberId BOB = MEMBERS.get(1);
    private static final MemberId NEW = member("newcomer");
    private static final AwardKind HELPER = AwardKind.badge("helper");

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void every_point_is_kept_and_every_badge() {
        CommunityId from = World.communityUnder(helping(), jalon());
        CommunityId into = World.communityUnder(helping(), jalon());
        answer(from, "a1", ADA, START);
        answer(from, "a2", ADA, START.plusSeconds(1));
        answer(from, "b1", BOB, START.plusSeconds(2));
        jalon().retract(from, new ActivityId("b1"), BY_ANIMATOR).orElseThrow();
        answer(into, "a1", ADA, START.plusSeconds(3));

        Merged merged = merge(from, into).orElseThrow();

        assertThat(merged.takenBack()).isZero();
        assertThat(balance(into, ADA, RECOGNITION)).isEqualTo(30);
        assertThat(balance(into, BOB, RECOGNITION)).isZero();
        assertThat(balance(into, ADA, HELPER))
                .as("one that was carried; 30 points do not make another")
                .isEqualTo(1);
        assertThat(jalon().recognition().balance(into, Subject.community(), AwardKind.points("together")))
                .isEqualTo(3);
        assertThat(jalon().recognition()
                        .reconcile(into, BY_ANIMATOR)
                        .orElseThrow()
                        .isClean())
                .isTrue();
    }

    @Test
    void what_was_carried_counts_for_boards_when_it_was_earned() {
        CommunityId from = World.communityUnder(helping(), jalon());
        CommunityId into = World.communityUnder(helping(), jalon());
        answer(from, "a1", ADA, START);
        answer(into, "b1", BOB, START.plus(Duration.ofDays(40)));

        merge(from, into).orElseThrow();

        assertThat(jalon().recognition().leaderboard(into, boardOf(RECOGNITION)).top(9))
                .extracting(Standing::member)
                .containsExactly(ADA, BOB);
        assertThat(jalon().recognition().history(into, Subject.member(ADA)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.award().occurredAt()).isEqualTo(START));
    }

    @Test
    void members_come_along_with_their_roles_and_their_wish_to_stay_off_boards() {
        CommunityId from = World.community(jalon());
        CommunityId into = World.community(jalon());
        jalon().communities().join(from, aMember(NEW).as(EXPERT), BY_ANIMATOR).orElseThrow();
        jalon().communities().assignRole(from, ADA, EXPERT, BY_ANIMATOR).orElseThrow();
        jalon().communities().leave(into, BOB, null, BY_ANIMATOR).orElseThrow();
        jalon().preferences().stayOffBoards(from, true, by(NEW)).orElseThrow();
        aMinutePasses();

        Merged merged = merge(from, into).orElseThrow();

        assertThat(merged.joined()).isEqualTo(2);
        assertThat(jalon().communities().membership(into, NEW).orElseThrow().role())
                .isEqualTo(EXPERT);
        assertThat(jalon().communities().membership(into, BOB).orElseThrow().isOpen())
                .isTrue();
        assertThat(jalon().communities().membership(into, ADA).orElseThrow().role())
                .as("who is there already keeps the role")
                .isEqualTo(LEARNER);
        assertThat(jalon().preferences().staysOffBoards(into, NEW)).isTrue();
        assertThat(jalon().preferences().staysOffBoards(into, ADA)).isFalse();
    }

    @Test
    void teams_come_along_with_those_who_are_in_them() {
        CommunityId from = World.community(jalon());
        CommunityId into = World.community(jalon());
        GroupId team = team(from, "Blue");
        GroupId gone = team(from, "Gone");
        jalon().groups().join(from, team, ADA, START, BY_ANIMATOR).orElseThrow();
        jalon().groups().join(from, team, BOB, START, BY_ANIMATOR).orElseThrow();
        jalon().groups()
                .leave(from, team, BOB, START.plusSeconds(1), BY_ANIMATOR)
                .orElseThrow();
        jalon().groups().dissolve(from, gone, BY_ANIMATOR).orElseThrow();

        Merged merged = merge(from, into).orElseThrow();

        assertThat(merged.groups()).isEqualTo(1);
        assertThat(jalon().groups().find(into, team).orElseThrow().name()).isEqualTo("Blue");
        assertThat(jalon().groups().find(into, gone)).isEmpty();
        assertThat(jalon().groups().membersAt(bench().clock().instant(), into, team, null, 9))
                .extracting(Belonging::member)
                .containsExactly(ADA);
    }

    @Test
    void the_one_that_ends_is_archived_for_good_and_its_courses_go_on() {
        CommunityId from = World.community(jalon());
        CommunityId into = World.community(jalon());
        Course course = course("CDC-26", START, START.plus(Duration.ofDays(5)));
        jalon().communities().anchor(from, course, BY_ANIMATOR).orElseThrow();

        merge(from, into).orElseThrow();

        Community ended = jalon().communities().find(from).orElseThrow();
        assertThat(ended.isArchived()).isTrue();
        assertThat(ended.profile().successor()).isEqualTo(into);
        assertRefused(jalon().communities().reopen(from, BY_ANIMATOR), MERGED, "into", into);
        assertThat(jalon().communities().find(into).orElseThrow().courses()).containsExactly(course);
    }

    @Test
    void the_same_again_changes_nothing_and_brings_in_nobody_who_left() {
        CommunityId from = World.communityUnder(helping(), jalon());
        CommunityId into = World.communityUnder(helping(), jalon());
        GroupId team = team(from, "Blue");
        answer(from, "a1", ADA, START);
        Merged first = merge(from, into).orElseThrow();
        aMinutePasses();
        jalon().communities().leave(into, BOB, null, BY_ANIMATOR).orElseThrow();
        jalon().groups().dissolve(into, team, BY_ANIMATOR).orElseThrow();

        assertThat(first.carried()).isEqualTo(2);
        assertThat(merge(from, into).orElseThrow()).isEqualTo(new Merged(from, into, 0, 0, 0, 0));
        assertThat(balance(into, ADA, RECOGNITION)).isEqualTo(10);
    }

    @Test
    void what_comes_late_is_carried_by_the_same_again() {
        CommunityId from = World.communityUnder(helping(), jalon());
        CommunityId into = World.communityUnder(helping(), jalon());
        answer(from, "a1", ADA, START);
        merge(from, into).orElseThrow();

        answer(from, "b1", BOB, START.minusSeconds(1));
        Merged again = merge(from, into).orElseThrow();

        assertThat(again.carried()).isEqualTo(2);
        assertThat(balance(into, BOB, RECOGNITION)).isEqualTo(10);
        assertThat(balance(into, ADA, RECOGNITION)).isEqualTo(10);
    }

    @Test
    void what_a_late_activity_takes_back_there_is_taken_back_here() {
        PolicyDraft firstOnly =
                policy("first").with(points("first", 10).forEach("answered").first(1, Per.COMMUNITY));
        CommunityId from = World.communityUnder(firstOnly, jalon());
        CommunityId into = World.community(jalon());
        answer(from, "a1", ADA, START);
        merge(from, into).orElseThrow();
        assertThat(balance(into, ADA, RECOGNITION)).isEqualTo(10);

        answer(from, "b1", BOB, START.minusSeconds(1));
        Merged again = merge(from, into).orElseThrow();

        assertThat(again.takenBack()).isEqualTo(1);
        assertThat(balance(into, ADA, RECOGNITION)).isZero();
        assertThat(balance(into, BOB, RECOGNITION)).isEqualTo(10);
        assertThat(jalon().recognition()
                        .reconcile(into, BY_ANIMATOR)
                        .orElseThrow()
                        .isClean())
                .isTrue();
    }

    @Test
    void a_community_that_was_merged_once_is_not_merged_elsewhere() {
        CommunityId from = World.community(jalon());
        CommunityId into = World.community(jalon());
        merge(from, into).orElseThrow();

        assertRefused(merge(from, World.community(jalon())), MERGED_ELSEWHERE, "into", into);
        assertRefused(merge(into, from), ARCHIVED, "community", from);
    }

    @Test
    void communities_pass_on_what_was_passed_on_to_them() {
        CommunityId first = World.communityUnder(helping(), jalon());
        CommunityId second = World.community(jalon());
        CommunityId third = World.community(jalon());
        answer(first, "a1", ADA, START);
        merge(first, second).orElseThrow();
        merge(second, third).orElseThrow();

        assertThat(balance(third, ADA, RECOGNITION)).isEqualTo(10);
    }

    @Test
    void who_may_not_close_both_merges_nothing() {
        CommunityId from = World.community(jalon());
        CommunityId into = World.community(jalon());
        CommunityId unknown = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000009"));
        Actor half = by(ADA);
        jalon().communities()
                .assignRole(into, ADA, COMMUNITY_MANAGER, BY_ANIMATOR)
                .orElseThrow();

        assertRefused(merge(from, from), SAME_COMMUNITY, "community", from);
        assertRefused(merge(unknown, into), UNKNOWN_COMMUNITY, "community", unknown);
        assertRefused(merge(from, unknown), UNKNOWN_COMMUNITY, "community", unknown);
        assertRefused(jalon().merging().merge(from, into, half), NOT_ALLOWED, "permission", "close-community");
        assertRefused(jalon().merging().merge(into, from, half), NOT_ALLOWED, "permission", "close-community");
        assertThat(jalon().communities().find(from).orElseThrow().isArchived()).isFalse();
        assertThat(jalon().communities().find(into).orElseThrow().isArchived()).isFalse();
    }

    @Test
    void what_would_not_fit_together_stays_apart() {
        PolicyDraft much =
                policy("much").with(points("much", Long.MAX_VALUE / 2 + 1).forEach("answered"));
        CommunityId from = World.communityUnder(much, jalon());
        CommunityId into = World.communityUnder(much, jalon());
        answer(from, "a1", ADA, START);
        answer(into, "a1", ADA, START);

        assertThat(merge(from, into).refusals()).extracting(Refusal::code).containsExactly(AMOUNT_OVERFLOW);
        assertThat(jalon().communities().find(from).orElseThrow().isArchived()).isFalse();
    }

    private static PolicyDraft helping() {
        return policy("helping")
                .with(points("help", 10).forEach("answered"))
                .with(points("together", 1).of("together").forEach("answered").to(Recipient.COMMUNITY))
                .with(badge("helper").when(count("answered").reaches(2)));
    }

    private void aMinutePasses() {
        bench().clock().moveTo(bench().clock().instant().plusSeconds(60));
    }

    private Outcome<Merged> merge(CommunityId from, CommunityId into) {
        return jalon().merging().merge(from, into, BY_ANIMATOR);
    }

    private void answer(CommunityId community, String id, MemberId member, Instant at) {
        jalon().record(community, activity("answered").id(id).by(member).at(at)).orElseThrow();
    }

    private GroupId team(CommunityId community, String name) {
        return jalon().groups()
                .form(community, aTeam(name).since(START), BY_ANIMATOR)
                .orElseThrow()
                .id();
    }

    private long balance(CommunityId community, MemberId member, AwardKind kind) {
        return jalon().recognition().balance(community, Subject.member(member), kind);
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code, String name, Object value) {
        assertThat(outcome.refusals()).containsExactly(Refusal.because(code, name, value.toString()));
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
