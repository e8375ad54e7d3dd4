package org.jalon.membership;

import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.membership.Answer.Verdict.ACCEPTED;
import static org.jalon.membership.Answer.Verdict.ADMITTED;
import static org.jalon.membership.Answer.Verdict.DECLINED;
import static org.jalon.membership.Answer.Verdict.TURNED_AWAY;
import static org.jalon.membership.Answer.Verdict.WITHDRAWN;
import static org.jalon.membership.JoiningRefusal.DOOR_CLOSED;
import static org.jalon.membership.JoiningRefusal.INVITATION_EXPIRED;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Door;
import org.jalon.community.Entrance;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Permission;
import org.jalon.community.Role;
import org.jalon.community.Situation;
import org.jalon.community.StatedReason;
import org.jspecify.annotations.Nullable;

/**
 * Use cases by which people become members other than by being let in at once: by an open door, by invitation, by approval. Thread-safe.
 * Every method throws {@link MalformedInput} for input that can mean nothing. Every command may be refused as {@code unknown-community} or
 * {@code archived}, and those that bring somebody in as {@code excluded}; those that need a permission also as {@code not-a-member} when the actor is none, and {@code not-allowed}.
 *
 * <p>Nobody gives themselves a role: who comes in by an open door or asks is a learner, and only who may assign roles invites or admits
 * somebody as anything else.
 */
public final class Joining {

    private final Means means;
    private final Entrance entrance;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Joining(Means means, Entrance entrance) {
        this.means = means;
        this.entrance = entrance;
    }

    /**
     * Comes in by the open door, as a learner, from now on. What waits for an answer is answered by that. Refused too: {@code door-closed};
     * {@code already-a-member}.
     */
    public Outcome<Membership> enter(CommunityId community, Actor actor) {
        return outside(
                community,
                actor,
                stranger -> stranger.requireDoor(Door.OPEN)
                        .flatMap(open -> open.comeIn(Role.LEARNER).map(membership -> {
                            open.forget();
                            return membership;
                        })));
    }

    /**
     * Invites somebody, whatever the door; permission {@link Permission#INVITE}, and as anything but a learner also
     * {@link Permission#ASSIGN_ROLE}. An invitation that has expired gives way to another one. Refused too: {@code already-a-member};
     * {@code already-a-candidate}; {@code invitation-expired} when it would end by now.
     */
    public Outcome<Candidacy> invite(CommunityId community, InvitationDraft draft, Actor actor) {
        means.check().passed(draft);
        return inside(
                Permission.INVITE,
                community,
                actor,
                situation -> mayMake(draft.role(), situation)
                        .flatMap(may -> entrance.requireWelcome(draft.member(), may.now(), may.session()))
                        .flatMap(welcome -> invited(draft, situation)));
    }

    private static Outcome<Candidacy> invited(InvitationDraft draft, Situation situation) {
        Candidacy candidacy = Candidacy.invited(draft, situation.who(), situation.now());
        return candidacy.hasExpiredAt(situation.now())
                ? Outcome.refused(Refusal.because(
                        INVITATION_EXPIRED, "until", draft.until().toString()))
                : Candidacies.of(situation).add(candidacy);
    }

    /**
     * Accepts the invitation that the actor has, and is a member from now on. Refused too: {@code not-invited};
     * {@code invitation-expired}; {@code already-a-member}.
     */
    public Outcome<Membership> accept(CommunityId community, Actor actor) {
        return outside(
                community,
                actor,
                stranger -> stranger.invitation()
                        .flatMap(
                                invitation -> stranger.comeIn(invitation.role()).map(membership -> {
                                    stranger.answer(invitation, ACCEPTED);
                                    return membership;
                                })));
    }

    /** Declines the invitation that the actor has. Refused too: {@code not-invited}; {@code invitation-expired}. */
    public Outcome<Candidacy> decline(CommunityId community, Actor actor) {
        return outside(
                community,
                actor,
                stranger -> stranger.invitation().map(invitation -> stranger.answer(invitation, DECLINED)));
    }

    /** Withdraws an invitation, expired or not; permission {@link Permission#INVITE}. Refused too: {@code not-invited}. */
    public Outcome<Candidacy> withdraw(CommunityId community, MemberId member, Actor actor) {
        means.check().passed(member);
        return inside(
                Permission.INVITE,
                community,
                actor,
                situation -> Candidacies.of(situation)
                        .invitationOf(member)
                        .map(found -> answer(found, WITHDRAWN, null, situation)));
    }

    /**
     * Asks to become a member, where the door says that one may. Refused too: {@code door-closed}; {@code already-a-member};
     * {@code already-a-candidate}.
     */
    public Outcome<Candidacy> ask(CommunityId community, Actor actor) {
        return outside(
                community,
                actor,
                stranger -> stranger.requireDoor(Door.APPROVAL).flatMap(Stranger::ask));
    }

    /** Takes back that one has asked. Refused too: {@code not-asked}. */
    public Outcome<Candidacy> unask(CommunityId community, Actor actor) {
        return outside(
                community, actor, stranger -> stranger.request().map(request -> stranger.answer(request, WITHDRAWN)));
    }

    /**
     * Admits somebody who asked, from now on; permission {@link Permission#ADMIT}, and as anything but a learner also
     * {@link Permission#ASSIGN_ROLE}. Refused too: {@code not-asked}; {@code already-a-member}.
     */
    public Outcome<Membership> admit(CommunityId community, MemberId member, Role role, Actor actor) {
        means.check().passed(aMember(member).as(role));
        return inside(
                Permission.ADMIT,
                community,
                actor,
                situation -> mayMake(role, situation)
                        .flatMap(may -> Candidacies.of(may).requestOf(member))
                        .flatMap(request -> entrance.letIn(
                                        aMember(member).as(role),
                                        situation.community(),
                                        actor,
                                        situation.now(),
                                        situation.session())
                                .map(membership -> {
                                    answer(request, ADMITTED, null, situation);
                                    return membership;
                                })));
    }

    /**
     * Turns somebody away who asked; permission {@link Permission#ADMIT}. The person may read why, and may ask again. Refused too:
     * {@code not-asked}.
     *
     * @param reason why, in the words of who decides
     */
    public Outcome<Candidacy> turnAway(CommunityId community, MemberId member, String reason, Actor actor) {
        means.check().passed(member);
        means.check().passed(new StatedReason(reason));
        return inside(
                Permission.ADMIT,
                community,
                actor,
                situation -> Candidacies.of(situation)
                        .requestOf(member)
                        .map(found -> answer(found, TURNED_AWAY, reason, situation)));
    }

    private static Candidacy answer(
            Candidacy found, Answer.Verdict verdict, @Nullable String reason, Situation situation) {
        return Candidacies.of(situation).answer(found, new Answer(verdict, situation.now(), situation.who(), reason));
    }

    /** What waits for an answer from or about that person, or else what was answered last. */
    public Optional<Candidacy> find(CommunityId community, MemberId member) {
        return means.store().reading(community, session -> {
            Candidacies all = new Candidacies(session, means.clock().instant());
            return all.waiting(member).or(() -> all.answered(member));
        });
    }

    /**
     * A page of what waits for an answer, expired invitations too, in the order of member ids.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Candidacy> pending(CommunityId community, @Nullable MemberId after, int limit) {
        return means.store()
                .reading(
                        community,
                        session -> session.records()
                                .page(CandidacyText.PENDING, after == null ? null : after.value(), limit));
    }

    private Outcome<Situation> mayMake(Role role, Situation situation) {
        return role == Role.LEARNER
                ? Outcome.accepted(situation)
                : means.gate().require(Permission.ASSIGN_ROLE, situation);
    }

    private <T> Outcome<T> inside(
            Permission permission, CommunityId community, Actor actor, Function<Situation, Outcome<T>> work) {
        means.check().passed(actor);
        return means.gate().enter(permission, community, actor, work);
    }

    /** For those who need not be members. */
    private <T> Outcome<T> outside(CommunityId id, Actor actor, Function<Stranger, Outcome<T>> work) {
        means.check().passed(actor);
        return means.gate().enter(id, (session, community) -> {
            Instant now = means.clock().instant();
            return work.apply(new Stranger(actor, community, new Candidacies(session, now), entrance));
        });
    }

    static <T> Outcome<T> closed(Door door) {
        return Outcome.refused(Refusal.because(DOOR_CLOSED, "door", door.name().toLowerCase(Locale.ROOT)));
    }
}
