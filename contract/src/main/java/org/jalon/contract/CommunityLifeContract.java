package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.Charter.charter;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.CommunityRefusal.ARCHIVED;
import static org.jalon.community.CommunityRefusal.LAST_MANAGER;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_ARCHIVED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.SAME_STAGE;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COURSE;
import static org.jalon.community.CommunityRefusal.UNKNOWN_STAGE;
import static org.jalon.community.Course.course;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.community.Phase.AFTER;
import static org.jalon.community.Phase.BEFORE;
import static org.jalon.community.Phase.DURING;
import static org.jalon.community.Stage.stage;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.activity.Activity;
import org.jalon.community.Actor;
import org.jalon.community.Charter;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.CommunityLife;
import org.jalon.community.Course;
import org.jalon.community.CourseId;
import org.jalon.community.Door;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Phase;
import org.jalon.community.Role;
import org.jalon.community.Stay;
import org.junit.jupiter.api.Test;

/** How a community lives: roles, charter, courses, phases, stages, rest. */
public abstract class CommunityLifeContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final Actor BY_ADA = by(ADA);
    private static final Instant NOW = Bench.TODAY;
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final Course SPRING = course("spring", NOW.minusSeconds(100), NOW.minusSeconds(50));
    private static final Course AUTUMN = course("autumn", NOW.plusSeconds(50), NOW.plusSeconds(100));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void a_role_is_had_from_a_moment_on() {
        CommunityId id = community();
        Instant since = START.minus(Duration.ofDays(365));

        Membership expert = life().assignRole(id, ADA, Role.EXPERT, BY_ANIMATOR).orElseThrow();

        assertThat(expert.stays())
                .containsExactly(new Stay(since, NOW, Role.LEARNER), new Stay(NOW, null, Role.EXPERT));
        assertThat(life().membership(id, ADA)).contains(expert);
        assertThat(expert.roleAt(NOW.minusNanos(1))).contains(Role.LEARNER);
        assertThat(expert.roleAt(NOW)).contains(Role.EXPERT);
        assertThat(expert.roleAt(since.minusNanos(1))).isEmpty();
        assertThat(life().assignRole(id, ADA, Role.EXPERT, BY_ANIMATOR)).isEqualTo(Outcome.accepted(expert));
    }

    @Test
    void two_roles_at_one_moment_leave_the_last_one() {
        CommunityId id = community();
        life().assignRole(id, ADA, Role.EXPERT, BY_ANIMATOR).orElseThrow();

        Membership twice = life().assignRole(id, ADA, Role.TRAINER, BY_ANIMATOR).orElseThrow();

        assertThat(twice.stays()).extracting(Stay::role).containsExactly(Role.LEARNER, Role.TRAINER);
        assertThat(life().membership(id, ADA)).contains(twice);
    }

    @Test
    void a_membership_may_end_before_its_last_role_began() {
        CommunityId id = community();
        life().assignRole(id, ADA, Role.EXPERT, BY_ANIMATOR).orElseThrow();

        Membership ended = life().leave(id, ADA, START, BY_ANIMATOR).orElseThrow();

        assertThat(ended.stays()).containsExactly(new Stay(START.minus(Duration.ofDays(365)), START, Role.LEARNER));
        assertThat(life().membership(id, ADA)).contains(ended);
    }

    @Test
    void what_a_role_allows_begins_and_ends_with_it() {
        CommunityId id = community();
        assertRefused(life().rename(id, "Ada's", BY_ADA), NOT_ALLOWED);
        life().assignRole(id, ADA, Role.COMMUNITY_MANAGER, BY_ANIMATOR).orElseThrow();
        bench().clock().moveTo(LATER);

        assertThat(life().rename(id, "Ada's", BY_ADA).isAccepted()).isTrue();
        life().assignRole(id, ADA, Role.LEARNER, BY_ANIMATOR).orElseThrow();

        assertRefused(life().rename(id, "Contract", BY_ADA), NOT_ALLOWED);
        assertThat(life().find(id).map(Community::name)).contains("Ada's");
    }

    @Test
    void the_last_community_manager_stays_one() {
        CommunityId id = community();

        assertRefused(life().assignRole(id, ANIMATOR, Role.LEARNER, BY_ANIMATOR), LAST_MANAGER);
        assertRefused(life().leave(id, ANIMATOR, null, BY_ANIMATOR), LAST_MANAGER);
        assertRefused(life().assignRole(id, member("nobody"), Role.EXPERT, BY_ANIMATOR), NOT_A_MEMBER);
        life().assignRole(id, ADA, Role.COMMUNITY_MANAGER, BY_ANIMATOR).orElseThrow();

        assertThat(life().leave(id, ANIMATOR, null, BY_ANIMATOR).isAccepted()).isTrue();
        assertRefused(life().leave(id, ADA, null, BY_ADA), LAST_MANAGER);
    }

    @Test
    void a_community_has_a_charter_a_name_and_a_door() {
        Charter first = charter("Practice, together").valuing("benevolence", "courage");
        CommunityId id = life().found(aCommunity("One").under(first).with(Door.OPEN), BY_ANIMATOR)
                .orElseThrow();
        assertThat(life().find(id).map(one -> one.profile().charter())).contains(first);
        assertThat(life().find(id).map(one -> one.profile().door())).contains(Door.OPEN);

        Charter other =
                charter("\u0000 \uD83D \"; drop table jalon_community; --").valuing();
        life().amend(id, other, BY_ANIMATOR).orElseThrow();
        life().rename(id, "Two", BY_ANIMATOR).orElseThrow();
        Community last = life().setDoor(id, Door.APPROVAL, BY_ANIMATOR).orElseThrow();

        assertThat(last.profile().charter()).isEqualTo(other);
        assertThat(last.name()).isEqualTo("Two");
        assertThat(last.profile().door()).isEqualTo(Door.APPROVAL);
        assertThat(life().find(id)).contains(last);
        assertThat(life().rename(id, "Two", BY_ANIMATOR)).isEqualTo(Outcome.accepted(last));
    }

    @Test
    void its_phase_follows_from_all_its_courses() {
        CommunityId id = community();
        assertThat(phase(id)).isEmpty();

        life().anchor(id, AUTUMN, BY_ANIMATOR).orElseThrow();
        assertThat(phase(id)).containsExactly(BEFORE);
        life().anchor(id, SPRING, BY_ANIMATOR).orElseThrow();
        assertThat(phase(id)).containsExactly(AFTER);
        life().anchor(id, course("autumn", NOW, LATER), BY_ANIMATOR).orElseThrow();
        assertThat(phase(id)).containsExactly(DURING);
        life().release(id, AUTUMN.id(), BY_ANIMATOR).orElseThrow();
        assertThat(phase(id)).containsExactly(AFTER);

        assertRefused(life().release(id, new CourseId("never"), BY_ANIMATOR), UNKNOWN_COURSE);
        assertThat(life().find(id).orElseThrow().courses()).containsExactly(SPRING);
    }

    @Test
    void its_phase_is_what_somebody_decided_until_that_is_withdrawn() {
        CommunityId id = community();
        life().anchor(id, SPRING, BY_ANIMATOR).orElseThrow();

        life().followCourses(id, NOW.plusSeconds(5), BY_ANIMATOR).orElseThrow();
        life().overridePhase(id, BEFORE, NOW.minusSeconds(5), BY_ANIMATOR).orElseThrow();

        Community community = life().find(id).orElseThrow();
        assertThat(community.phaseAt(NOW.minusSeconds(6))).contains(AFTER);
        assertThat(community.phaseAt(NOW)).contains(BEFORE);
        assertThat(community.phaseAt(NOW.plusSeconds(5))).contains(AFTER);
    }

    @Test
    void it_moves_through_the_stages_of_the_model() {
        CommunityId id = community();
        assertThat(life().stage(id)).contains(stage("potential"));
        assertThat(life().stages().stages()).contains(stage("transformation"));

        life().moveTo(id, stage("maturing"), "They answer each other", BY_ANIMATOR)
                .orElseThrow();
        assertRefused(life().moveTo(id, stage("maturing"), "again", BY_ANIMATOR), SAME_STAGE);
        assertRefused(life().moveTo(id, stage("enlightened"), "at last", BY_ANIMATOR), UNKNOWN_STAGE);
        bench().clock().moveTo(LATER);
        life().moveTo(id, stage("coalescing"), "Many have left", BY_ANIMATOR).orElseThrow();

        Community community = life().find(id).orElseThrow();
        assertThat(community.profile().stages())
                .extracting(move -> move.stage().name(), move -> move.at(), move -> move.by(), move -> move.reason())
                .containsExactly(
                        tuple("maturing", NOW, ANIMATOR, "They answer each other"),
                        tuple("coalescing", LATER, ANIMATOR, "Many have left"));
        assertThat(community.stageAt(LATER.minusNanos(1))).contains(stage("maturing"));
        assertThat(life().stage(id)).contains(stage("coalescing"));
    }

    @Test
    void an_archived_community_takes_only_what_is_dated_before() {
        CommunityId id = community();
        life().archive(id, BY_ANIMATOR).orElseThrow();
        bench().clock().moveTo(LATER);

        assertThat(jalon().record(id, answer("late", NOW.minusNanos(1))).isAccepted())
                .isTrue();
        assertRefused(jalon().record(id, answer("within", NOW)), ARCHIVED);
        assertThat(jalon().recordAll(id, List.of(answer("batch", NOW), answer("early", START)))
                        .orElseThrow()
                        .refused()
                        .values())
                .extracting(Refusal::code)
                .containsExactly(ARCHIVED);
        for (Outcome<?> refused : commands(id).toList()) {
            assertRefused(refused, ARCHIVED);
        }
        assertThat(life().find(id).map(Community::isArchived)).contains(true);
    }

    private Stream<Outcome<?>> commands(CommunityId id) {
        return Stream.of(
                life().archive(id, BY_ANIMATOR),
                life().join(id, aMember("eve"), BY_ANIMATOR),
                life().leave(id, ADA, null, BY_ADA),
                life().assignRole(id, ADA, Role.EXPERT, BY_ANIMATOR),
                life().amend(id, Charter.none(), BY_ANIMATOR),
                jalon().retract(id, answer("late", NOW).id(), BY_ANIMATOR),
                jalon().recognition().adopt(id, World.everything(), BY_ANIMATOR));
    }

    @Test
    void a_reopened_community_goes_on_and_its_rest_stays_empty() {
        CommunityId id = community();
        assertRefused(life().reopen(id, BY_ANIMATOR), NOT_ARCHIVED);
        life().archive(id, BY_ANIMATOR).orElseThrow();
        bench().clock().moveTo(LATER);
        assertRefused(life().reopen(id, BY_ADA), NOT_ALLOWED);

        life().reopen(id, BY_ANIMATOR).orElseThrow();

        assertRefused(jalon().record(id, answer("within", LATER.minusNanos(1))), ARCHIVED);
        assertThat(jalon().record(id, answer("after", LATER)).isAccepted()).isTrue();
        assertThat(life().join(id, aMember("eve"), BY_ANIMATOR).isAccepted()).isTrue();
        Community community = life().find(id).orElseThrow();
        assertThat(community.isArchivedAt(NOW)).isTrue();
        assertThat(community.isArchived()).isFalse();
    }

    @Test
    void who_may_not_changes_nothing() {
        CommunityId id = community();
        Community before = life().find(id).orElseThrow();

        assertThat(Stream.of(
                        life().assignRole(id, ADA, Role.COMMUNITY_MANAGER, BY_ADA),
                        life().rename(id, "Ada's", BY_ADA),
                        life().amend(id, charter("Ada first"), BY_ADA),
                        life().setDoor(id, Door.OPEN, BY_ADA),
                        life().anchor(id, SPRING, BY_ADA),
                        life().release(id, SPRING.id(), BY_ADA),
                        life().overridePhase(id, DURING, null, BY_ADA),
                        life().followCourses(id, null, BY_ADA),
                        life().moveTo(id, stage("maturing"), "soon", BY_ADA),
                        life().archive(id, BY_ADA),
                        life().reopen(id, BY_ADA)))
                .allSatisfy(outcome -> assertRefused(outcome, NOT_ALLOWED));

        assertThat(life().find(id)).contains(before);
    }

    @Test
    void what_can_mean_nothing_is_thrown_with_its_path() {
        CommunityId id = community();

        assertThatThrownBy(() -> life().amend(id, charter("x".repeat(4001)), BY_ANIMATOR))
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        thrown -> assertThat(thrown.violations().get(0).path()).isEqualTo("purpose"));
        assertThatThrownBy(() -> life().amend(id, charter("").valuing("fine", ""), BY_ANIMATOR))
                .hasMessageContaining("values[1]");
        assertThatThrownBy(() -> life().moveTo(id, stage("maturing"), "", BY_ANIMATOR))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> life().rename(id, " ", BY_ANIMATOR)).hasMessageContaining("name");
        assertThatThrownBy(() -> life().overridePhase(id, Phase.AFTER, Instant.MAX, BY_ANIMATOR))
                .hasMessageContaining("from");
        assertThat(life().find(id).map(Community::name)).contains("Contract");
    }

    private static Activity answer(String id, Instant at) {
        return activity("answered").id(id).by(ADA).at(at);
    }

    private List<Phase> phase(CommunityId id) {
        return life().find(id).orElseThrow().phaseAt(NOW).stream().toList();
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private CommunityLife life() {
        return jalon().communities();
    }

    private CommunityId community() {
        bench().clock().moveTo(NOW);
        return World.community(jalon());
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
