package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.ARCHIVED;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.NOT_YET;
import static org.jalon.community.MemberId.member;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.group.GroupDraft.aCohort;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.group.GroupRefusal.ALREADY_IN_GROUP;
import static org.jalon.group.GroupRefusal.BEFORE_GROUP;
import static org.jalon.group.GroupRefusal.BEFORE_JOINING;
import static org.jalon.group.GroupRefusal.GROUP_DISSOLVED;
import static org.jalon.group.GroupRefusal.NOT_IN_GROUP;
import static org.jalon.group.GroupRefusal.OVERLAPPING_DATES;
import static org.jalon.group.GroupRefusal.UNKNOWN_GROUP;
import static org.jalon.group.GroupType.COHORT;
import static org.jalon.group.GroupType.TEAM;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.group.Belonging;
import org.jalon.group.Group;
import org.jalon.group.GroupId;
import org.jalon.group.Groups;
import org.jalon.group.Spell;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;
import org.junit.jupiter.api.Test;

/** Teams and cohorts: who is in which when, and what follows for the team. */
public abstract class GroupsContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final MemberId BOB = MEMBERS.get(1);
    private static final Actor BY_ADA = by(ADA);
    private static final Instant NOW = Bench.TODAY;
    private static final GroupId UNKNOWN = new GroupId(UUID.fromString("01900000-0000-7000-8000-000000000003"));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void groups_are_formed_renamed_and_paged_through() {
        CommunityId id = community();
        Group blue = groups().form(id, aTeam("Blue").since(START), BY_ANIMATOR).orElseThrow();
        Group class26 = groups().form(id, aCohort("Class of 26"), BY_ANIMATOR).orElseThrow();

        Group navy = groups().rename(id, blue.id(), "Navy", BY_ANIMATOR).orElseThrow();

        assertThat(navy).isEqualTo(new Group(blue.id(), TEAM, "Navy", START, null, ANIMATOR));
        assertThat(class26.since()).isEqualTo(NOW);
        assertThat(groups().find(id, blue.id())).contains(navy);
        assertThat(groups().find(id, UNKNOWN)).isEmpty();
        assertThat(groups().all(id, null, 9)).containsExactly(navy, class26);
        assertThat(groups().all(id, blue.id(), 1)).containsExactly(class26);
    }

    @Test
    void who_was_in_a_group_when_can_be_read() {
        CommunityId id = community();
        GroupId team = team(id, "Blue");
        join(id, team, ADA, START);
        join(id, team, BOB, START.plusSeconds(10));
        leave(id, team, ADA, START.plusSeconds(20));
        join(id, team, ADA, START.plusSeconds(30));

        assertThat(membersAt(START.plusSeconds(9), id, team)).containsExactly(ADA);
        assertThat(membersAt(START.plusSeconds(10), id, team)).containsExactly(ADA, BOB);
        assertThat(membersAt(START.plusSeconds(20), id, team)).containsExactly(BOB);
        assertThat(membersAt(START.plusSeconds(30), id, team)).containsExactly(ADA, BOB);
        assertThat(groups().membersAt(START.plusSeconds(30), id, team, null, 1)).hasSize(1);
        assertThat(groups().membersAt(START.plusSeconds(20), id, team, null, 1))
                .extracting(Belonging::member)
                .containsExactly(BOB);
        assertThat(groups().membersAt(START.plusSeconds(30), id, team, ADA, 9))
                .extracting(Belonging::member)
                .containsExactly(BOB);
        assertThat(groups().membersAt(NOW, id, team, null, 9).get(0).spells())
                .containsExactly(new Spell(START, START.plusSeconds(20)), new Spell(START.plusSeconds(30), null));
    }

    @Test
    void the_groups_of_a_member_at_a_moment_can_be_read() {
        CommunityId id = community();
        GroupId blue = team(id, "Blue");
        GroupId red = team(id, "Red");
        GroupId class26 = groups().form(id, aCohort("26").since(START), BY_ANIMATOR)
                .orElseThrow()
                .id();
        join(id, blue, ADA, START);
        join(id, red, ADA, START.plusSeconds(10));
        join(id, class26, ADA, START);

        assertThat(groups().groupsAt(START, id, TEAM, ADA, null, 9))
                .extracting(Belonging::group)
                .containsExactly(blue);
        assertThat(groups().groupsAt(NOW, id, TEAM, ADA, null, 9))
                .extracting(Belonging::group)
                .containsExactly(blue, red);
        assertThat(groups().groupsAt(NOW, id, TEAM, ADA, blue, 9))
                .extracting(Belonging::group)
                .containsExactly(red);
        assertThat(groups().groupsAt(NOW, id, COHORT, ADA, null, 9))
                .extracting(Belonging::group)
                .containsExactly(class26);
    }

    @Test
    void who_left_the_community_is_in_none_of_its_groups() {
        CommunityId id = community();
        GroupId team = team(id, "Blue");
        join(id, team, ADA, START);
        jalon().communities().leave(id, ADA, START.plusSeconds(5), BY_ANIMATOR).orElseThrow();

        assertThat(membersAt(START.plusSeconds(4), id, team)).containsExactly(ADA);
        assertThat(membersAt(START.plusSeconds(5), id, team)).isEmpty();
    }

    @Test
    void a_change_of_teams_that_is_told_late_moves_the_points() {
        CommunityId id = World.communityUnder(policy("teams").withRule("contract.team-answers"), jalon());
        bench().clock().moveTo(NOW);
        GroupId blue = team(id, "Blue");
        GroupId red = team(id, "Red");
        join(id, blue, ADA, START);
        answer(id, "first", 10);
        answer(id, "at the very moment", 20);
        answer(id, "last", 30);
        assertThat(points(id, blue)).isEqualTo(15);

        leave(id, blue, ADA, START.plusSeconds(20));
        assertThat(points(id, blue)).isEqualTo(5);
        join(id, red, ADA, START.plusSeconds(20));

        assertThat(points(id, blue)).isEqualTo(5);
        assertThat(points(id, red)).isEqualTo(10);
        assertThat(jalon().recognition().replay(id))
                .isEqualTo(jalon().recognition().standing(id));
    }

    @Test
    void a_cohort_earns_nothing() {
        CommunityId id = World.communityUnder(policy("teams").withRule("contract.team-answers"), jalon());
        bench().clock().moveTo(NOW);
        GroupId cohort = groups().form(id, aCohort("26").since(START), BY_ANIMATOR)
                .orElseThrow()
                .id();
        join(id, cohort, ADA, START);

        answer(id, "first", 10);

        assertThat(points(id, cohort)).isZero();
        assertThat(membersAt(NOW, id, cohort)).containsExactly(ADA);
    }

    @Test
    void a_dissolved_team_keeps_its_points_and_earns_no_more() {
        CommunityId id = World.communityUnder(policy("teams").withRule("contract.team-answers"), jalon());
        bench().clock().moveTo(NOW);
        GroupId blue = team(id, "Blue");
        join(id, blue, ADA, START);
        join(id, blue, BOB, NOW);
        answer(id, "first", 10);

        Group dissolved = groups().dissolve(id, blue, BY_ANIMATOR).orElseThrow();
        bench().clock().moveTo(NOW.plusSeconds(60));
        jalon().record(id, activity("answered").id("after").by(ADA).at(NOW)).orElseThrow();

        assertThat(dissolved.until()).isEqualTo(NOW);
        assertThat(points(id, blue)).isEqualTo(5);
        assertThat(membersAt(NOW.minusNanos(1), id, blue)).containsExactly(ADA);
        assertThat(membersAt(NOW, id, blue)).isEmpty();
        assertRefused(groups().join(id, blue, BOB, null, BY_ANIMATOR), GROUP_DISSOLVED);
        assertRefused(groups().dissolve(id, blue, BY_ANIMATOR), GROUP_DISSOLVED);
        assertRefused(groups().rename(id, blue, "Navy", BY_ANIMATOR), GROUP_DISSOLVED);
    }

    @Test
    void members_choose_their_team_themselves_from_now_on_only() {
        CommunityId id = community();
        GroupId team = team(id, "Blue");
        GroupId cohort =
                groups().form(id, aCohort("26"), BY_ANIMATOR).orElseThrow().id();

        assertThat(groups().join(id, team, ADA, null, BY_ADA).isAccepted()).isTrue();
        bench().clock().moveTo(NOW.plusSeconds(60));
        assertThat(groups().leave(id, team, ADA, null, BY_ADA).isAccepted()).isTrue();

        assertThat(Stream.of(
                        groups().join(id, team, ADA, START, BY_ADA),
                        groups().join(id, team, BOB, null, BY_ADA),
                        groups().leave(id, team, BOB, null, BY_ADA),
                        groups().join(id, cohort, ADA, null, BY_ADA),
                        groups().form(id, aTeam("Ada's"), BY_ADA),
                        groups().rename(id, team, "Ada's", BY_ADA),
                        groups().dissolve(id, team, BY_ADA)))
                .allSatisfy(outcome -> assertRefused(outcome, NOT_ALLOWED));
    }

    @Test
    void dates_that_do_not_fit_are_refused() {
        CommunityId id = community();
        GroupId team = team(id, "Blue");
        join(id, team, ADA, START.plusSeconds(10));

        assertRefused(groups().join(id, team, ADA, START.plusSeconds(10), BY_ANIMATOR), ALREADY_IN_GROUP);
        assertRefused(groups().join(id, team, ADA, START, BY_ANIMATOR), OVERLAPPING_DATES);
        assertRefused(groups().join(id, team, BOB, START.minusNanos(1), BY_ANIMATOR), BEFORE_GROUP);
        assertRefused(groups().join(id, team, BOB, NOW.plusNanos(1), BY_ANIMATOR), NOT_YET);
        assertRefused(groups().join(id, team, member("stranger"), null, BY_ANIMATOR), NOT_A_MEMBER);
        assertRefused(groups().leave(id, team, ADA, START.plusSeconds(10), BY_ANIMATOR), BEFORE_JOINING);
        assertRefused(groups().leave(id, team, ADA, NOW.plusNanos(1), BY_ANIMATOR), NOT_YET);
        assertRefused(groups().leave(id, team, BOB, null, BY_ANIMATOR), NOT_IN_GROUP);
        assertRefused(groups().join(id, UNKNOWN, ADA, null, BY_ANIMATOR), UNKNOWN_GROUP);
        assertRefused(groups().form(id, aTeam("x").since(NOW.plusNanos(1)), BY_ANIMATOR), NOT_YET);
        assertThatThrownBy(() -> groups().form(id, aTeam(""), BY_ANIMATOR)).hasMessageContaining("name");
    }

    @Test
    void an_archived_community_keeps_its_groups_as_they_are() {
        CommunityId id = community();
        GroupId team = team(id, "Blue");
        join(id, team, ADA, START);
        jalon().communities().archive(id, BY_ANIMATOR).orElseThrow();

        assertRefused(groups().leave(id, team, ADA, null, BY_ANIMATOR), ARCHIVED);
        assertThat(membersAt(NOW, id, team)).containsExactly(ADA);
    }

    private GroupId team(CommunityId id, String name) {
        return groups().form(id, aTeam(name).since(START), BY_ANIMATOR)
                .orElseThrow()
                .id();
    }

    private void join(CommunityId id, GroupId group, MemberId member, Instant since) {
        groups().join(id, group, member, since, BY_ANIMATOR).orElseThrow();
    }

    private void leave(CommunityId id, GroupId group, MemberId member, Instant until) {
        groups().leave(id, group, member, until, BY_ANIMATOR).orElseThrow();
    }

    private void answer(CommunityId id, String name, long seconds) {
        jalon().record(id, activity("answered").id(name).by(ADA).at(START.plus(Duration.ofSeconds(seconds))))
                .orElseThrow();
    }

    private List<MemberId> membersAt(Instant moment, CommunityId id, GroupId group) {
        return groups().membersAt(moment, id, group, null, 9).stream()
                .map(Belonging::member)
                .toList();
    }

    private long points(CommunityId id, GroupId group) {
        Subject subject = new Subject(SubjectType.TEAM, group.toString());
        return jalon().recognition().balance(id, subject, AwardKind.RECOGNITION);
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private Groups groups() {
        return jalon().groups();
    }

    private CommunityId community() {
        bench().clock().moveTo(NOW);
        return World.community(jalon());
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
