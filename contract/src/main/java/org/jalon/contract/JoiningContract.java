package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.ALREADY_A_MEMBER;
import static org.jalon.community.CommunityRefusal.ARCHIVED;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.MemberId.member;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.membership.InvitationDraft.anInvitation;
import static org.jalon.membership.JoiningRefusal.ALREADY_A_CANDIDATE;
import static org.jalon.membership.JoiningRefusal.DOOR_CLOSED;
import static org.jalon.membership.JoiningRefusal.INVITATION_EXPIRED;
import static org.jalon.membership.JoiningRefusal.NOT_ASKED;
import static org.jalon.membership.JoiningRefusal.NOT_INVITED;

import java.time.Instant;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Door;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Role;
import org.jalon.membership.Answer;
import org.jalon.membership.Candidacy;
import org.jalon.membership.Joining;
import org.junit.jupiter.api.Test;

/** How people become members by themselves, when invited, or when they ask; and what members choose for themselves. */
public abstract class JoiningContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final Actor BY_ADA = by(ADA);
    private static final MemberId EVE = member("eve");
    private static final Actor BY_EVE = by(EVE);
    private static final Instant NOW = Bench.TODAY;
    private static final Instant FRIDAY = NOW.plusSeconds(99_999);

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void an_open_door_lets_anybody_in_as_a_learner() {
        CommunityId id = community(Door.OPEN);

        Membership eve = joining().enter(id, BY_EVE).orElseThrow();

        assertThat(eve.roleAt(NOW)).contains(Role.LEARNER);
        assertThat(jalon().communities().membership(id, EVE)).contains(eve);
        assertRefused(joining().enter(id, BY_EVE), ALREADY_A_MEMBER);
        assertRefused(joining().ask(id, BY_EVE), DOOR_CLOSED);
    }

    @Test
    void a_door_that_is_not_open_lets_nobody_in() {
        CommunityId id = community(Door.INVITATION);
        assertRefused(joining().enter(id, BY_EVE), DOOR_CLOSED);
        assertRefused(joining().ask(id, BY_EVE), DOOR_CLOSED);

        jalon().communities().setDoor(id, Door.APPROVAL, BY_ANIMATOR).orElseThrow();

        assertRefused(joining().enter(id, BY_EVE), DOOR_CLOSED);
        assertThat(joining().ask(id, BY_EVE).isAccepted()).isTrue();
        assertThat(jalon().communities().membership(id, EVE)).isEmpty();
    }

    @Test
    void who_is_invited_comes_in_as_what_the_invitation_says() {
        CommunityId id = community(Door.INVITATION);
        Candidacy invited = joining()
                .invite(id, anInvitation(EVE).as(Role.EXPERT).until(FRIDAY), BY_ANIMATOR)
                .orElseThrow();
        assertThat(joining().find(id, EVE)).contains(invited);
        assertThat(joining().pending(id, null, 9)).containsExactly(invited);

        Membership eve = joining().accept(id, BY_EVE).orElseThrow();

        assertThat(eve.role()).isEqualTo(Role.EXPERT);
        assertThat(joining().pending(id, null, 9)).isEmpty();
        assertThat(joining().find(id, EVE).map(Candidacy::answer))
                .contains(new Answer(Answer.Verdict.ACCEPTED, NOW, EVE, null));
        assertRefused(joining().accept(id, BY_EVE), NOT_INVITED);
    }

    @Test
    void an_invitation_is_declined_withdrawn_or_expires() {
        CommunityId id = community(Door.INVITATION);
        assertRefused(joining().invite(id, anInvitation(EVE).until(NOW), BY_ANIMATOR), INVITATION_EXPIRED);
        invite(id);
        assertRefused(joining().invite(id, anInvitation(EVE).until(FRIDAY), BY_ANIMATOR), ALREADY_A_CANDIDATE);
        assertThat(joining().decline(id, BY_EVE).isAccepted()).isTrue();
        assertRefused(joining().accept(id, BY_EVE), NOT_INVITED);
        assertRefused(joining().withdraw(id, EVE, BY_ANIMATOR), NOT_INVITED);

        invite(id);
        assertThat(joining().withdraw(id, EVE, BY_ANIMATOR).isAccepted()).isTrue();
        assertRefused(joining().decline(id, BY_EVE), NOT_INVITED);

        invite(id);
        bench().clock().moveTo(FRIDAY);
        assertRefused(joining().accept(id, BY_EVE), INVITATION_EXPIRED);
        assertRefused(joining().decline(id, BY_EVE), INVITATION_EXPIRED);
        joining()
                .invite(id, anInvitation(EVE).until(FRIDAY.plusNanos(1)), BY_ANIMATOR)
                .orElseThrow();
        assertThat(joining().accept(id, BY_EVE).isAccepted()).isTrue();
    }

    @Test
    void who_asks_is_admitted() {
        CommunityId id = community(Door.APPROVAL);
        Candidacy asked = joining().ask(id, BY_EVE).orElseThrow();
        assertRefused(joining().ask(id, BY_EVE), ALREADY_A_CANDIDATE);
        assertRefused(joining().accept(id, BY_EVE), NOT_INVITED);
        assertThat(joining().pending(id, null, 9)).containsExactly(asked);

        Membership eve = joining().admit(id, EVE, Role.LEARNER, BY_ANIMATOR).orElseThrow();

        assertThat(jalon().communities().membership(id, EVE)).contains(eve);
        assertRefused(joining().admit(id, EVE, Role.LEARNER, BY_ANIMATOR), NOT_ASKED);
        assertRefused(joining().ask(id, BY_EVE), ALREADY_A_MEMBER);
    }

    @Test
    void who_is_turned_away_reads_why_and_may_ask_again() {
        CommunityId id = community(Door.APPROVAL);
        joining().ask(id, BY_EVE).orElseThrow();

        joining().turnAway(id, EVE, "Finish the course first", BY_ANIMATOR).orElseThrow();

        assertThat(joining().find(id, EVE).map(Candidacy::answer))
                .contains(new Answer(Answer.Verdict.TURNED_AWAY, NOW, World.ANIMATOR, "Finish the course first"));
        assertRefused(joining().turnAway(id, EVE, "again", BY_ANIMATOR), NOT_ASKED);
        assertThat(joining().ask(id, BY_EVE).isAccepted()).isTrue();
        assertThat(joining().unask(id, BY_EVE).isAccepted()).isTrue();
        assertRefused(joining().unask(id, BY_EVE), NOT_ASKED);
        assertThatThrownBy(() -> joining().turnAway(id, EVE, "", BY_ANIMATOR)).hasMessageContaining("reason");
    }

    @Test
    void pending_ones_come_in_pages() {
        CommunityId id = community(Door.APPROVAL);
        Stream.of("x", "y", "z")
                .forEach(one -> joining().ask(id, by(member(one))).orElseThrow());

        assertThat(joining().pending(id, null, 2))
                .extracting(one -> one.member().value())
                .containsExactly("x", "y");
        assertThat(joining().pending(id, member("y"), 2))
                .extracting(one -> one.member().value())
                .containsExactly("z");
    }

    @Test
    void nobody_gives_a_role_that_they_may_not_assign() {
        CommunityId id = community(Door.APPROVAL);
        jalon().communities().assignRole(id, ADA, Role.MODERATOR, BY_ANIMATOR).orElseThrow();
        joining().ask(id, BY_EVE).orElseThrow();

        assertRefused(
                joining()
                        .invite(id, anInvitation("x").as(Role.COMMUNITY_MANAGER).until(FRIDAY), BY_ADA),
                NOT_ALLOWED);
        assertRefused(joining().admit(id, EVE, Role.COMMUNITY_MANAGER, BY_ADA), NOT_ALLOWED);
        assertThat(joining().admit(id, EVE, Role.LEARNER, BY_ADA).isAccepted()).isTrue();
    }

    @Test
    void who_may_not_lets_nobody_in() {
        CommunityId id = community(Door.APPROVAL);
        joining().ask(id, BY_EVE).orElseThrow();

        assertRefused(joining().invite(id, anInvitation("x").until(FRIDAY), BY_ADA), NOT_ALLOWED);
        assertRefused(joining().withdraw(id, EVE, BY_ADA), NOT_ALLOWED);
        assertRefused(joining().admit(id, EVE, Role.LEARNER, BY_ADA), NOT_ALLOWED);
        assertRefused(joining().turnAway(id, EVE, "no", BY_ADA), NOT_ALLOWED);
        assertRefused(joining().admit(id, EVE, Role.LEARNER, BY_EVE), NOT_A_MEMBER);
        jalon().communities().archive(id, BY_ANIMATOR).orElseThrow();
        assertRefused(joining().unask(id, BY_EVE), ARCHIVED);
        assertThat(joining().pending(id, null, 9)).hasSize(1);
    }

    @Test
    void members_stay_off_boards_as_they_choose() {
        CommunityId id = community(Door.INVITATION);
        assertThat(jalon().preferences().staysOffBoards(id, ADA)).isFalse();

        jalon().preferences().stayOffBoards(id, true, BY_ADA).orElseThrow();
        jalon().preferences().stayOffBoards(id, true, by(MEMBERS.get(1))).orElseThrow();
        assertThat(jalon().preferences().staysOffBoards(id, ADA)).isTrue();
        assertThat(jalon().preferences().offBoards(id, ADA, 9)).containsExactly(MEMBERS.get(1));

        jalon().preferences().stayOffBoards(id, false, BY_ADA).orElseThrow();
        assertThat(jalon().preferences().offBoards(id, null, 9)).containsExactly(MEMBERS.get(1));
        assertRefused(jalon().preferences().stayOffBoards(id, true, BY_EVE), NOT_A_MEMBER);
    }

    private void invite(CommunityId id) {
        joining().invite(id, anInvitation(EVE).until(FRIDAY), BY_ANIMATOR).orElseThrow();
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private Joining joining() {
        return jalon().joining();
    }

    private CommunityId community(Door door) {
        bench().clock().moveTo(NOW);
        CommunityId id = World.community(jalon());
        jalon().communities().setDoor(id, door, BY_ANIMATOR).orElseThrow();
        return id;
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
