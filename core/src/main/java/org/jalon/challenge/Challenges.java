package org.jalon.challenge;

import static org.jalon.challenge.ChallengeRefusal.ALREADY_SUPPORTED;
import static org.jalon.challenge.ChallengeRefusal.NOT_SUPPORTED;
import static org.jalon.challenge.ChallengeRefusal.OPENS_IN_PAST;
import static org.jalon.challenge.ChallengeRefusal.OWN_CHALLENGE;
import static org.jalon.challenge.ChallengeRefusal.RULES_FROZEN;
import static org.jalon.challenge.ChallengeStatus.ADOPTED;
import static org.jalon.challenge.ChallengeStatus.CLOSED;
import static org.jalon.challenge.ChallengeStatus.OPEN;
import static org.jalon.challenge.ChallengeStatus.PROPOSED;
import static org.jalon.challenge.ChallengeStatus.SCHEDULED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Values;
import org.jalon.Violation;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.group.GroupId;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.Versions;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.Subject;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about challenges: proposed by members or drafted by the community manager, supported, adopted or declined, scheduled, entered, closed.
 * Thread-safe. Every method throws {@link MalformedInput} for input that can mean nothing. Every command is refused with
 * {@code unknown-community}, {@code not-a-member} when the actor is none, and {@code not-allowed} without the permission it names; with
 * {@code unknown-challenge} and, where the challenge does not stand where it can be done, {@code challenge-not-in-state}.
 */
public final class Challenges {

    private static final String SUPPORT = "challenge-support";
    private static final String FACT = "fact";

    private final Desk desk;
    private final Scheduling scheduling;
    private final Entering entering;
    private final TeamEntering teams;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Challenges(Means means, Chronicle chronicle, Versions versions) {
        this.desk = new Desk(means, chronicle, versions);
        this.entering = new Entering(desk);
        this.teams = new TeamEntering(desk);
        this.scheduling = new Scheduling(desk, entering, teams);
    }

    /**
     * Proposes a challenge; permission {@link Permission#PROPOSE_CHALLENGE}. The fact {@code jalon.challenge.proposed} is stated.
     *
     * @throws MalformedInput when the draft is ill made, with all reasons: a milestone named twice, milestones that wait for each other …
     */
    public Outcome<ChallengeId> propose(CommunityId community, ChallengeDraft draft, Actor actor) {
        return begin(Permission.PROPOSE_CHALLENGE, new ChallengeState.Proposed(), community, draft, actor);
    }

    /** Drafts a challenge that is adopted already; permission {@link Permission#RUN_CHALLENGE}. Otherwise as {@link #propose}. */
    public Outcome<ChallengeId> draft(CommunityId community, ChallengeDraft draft, Actor actor) {
        desk.means().check().passed(actor);
        ChallengeState adopted =
                new ChallengeState.Adopted(actor.member(), desk.means().clock().instant());
        return begin(Permission.RUN_CHALLENGE, adopted, community, draft, actor);
    }

    private Outcome<ChallengeId> begin(
            Permission permission, ChallengeState state, CommunityId community, ChallengeDraft draft, Actor actor) {
        requireWellFormed(draft);
        return enter(permission, community, actor, situation -> {
            Challenge challenge = new Challenge(desk.nextId(), draft, situation.who(), situation.now(), state, 0, 0);
            return desk.stating("proposed", challenge, situation).map(plan -> {
                plan.keep();
                return Desk.save(challenge, situation).id();
            });
        });
    }

    /**
     * Supports a proposed challenge of somebody else; permission {@link Permission#SUPPORT_CHALLENGE}. The fact {@code jalon.challenge.supported} is
     * stated, to the credit of who proposed it. Refused also: {@code own-challenge}; {@code already-supported}.
     */
    public Outcome<Challenge> support(CommunityId community, ChallengeId id, Actor actor) {
        return command(
                Permission.SUPPORT_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation, PROPOSED).flatMap(challenge -> support(challenge, situation)));
    }

    private Outcome<Challenge> support(Challenge challenge, Situation situation) {
        if (challenge.proposer().equals(situation.who())) {
            return Desk.refused(OWN_CHALLENGE, "challenge", challenge.id());
        }
        if (supportOf(challenge, situation).isPresent()) {
            return Desk.refused(ALREADY_SUPPORTED, "challenge", challenge.id());
        }
        Activity fact = desk.fact("supported", challenge, challenge.proposer(), situation);
        return desk.changing(List.of(fact), List.of(), situation).map(plan -> {
            plan.keep();
            Values details = Values.none().with(FACT, fact.id().value());
            situation
                    .session()
                    .marks()
                    .save(new Mark(SUPPORT, challenge.id().toString(), situation.who(), situation.now(), details));
            return Desk.save(challenge.supportedBy(challenge.supporters() + 1), situation);
        });
    }

    /** Takes one's support back; permission {@link Permission#SUPPORT_CHALLENGE}. Refused also: {@code not-supported}. */
    public Outcome<Challenge> withdrawSupport(CommunityId community, ChallengeId id, Actor actor) {
        return command(
                Permission.SUPPORT_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation, PROPOSED)
                        .flatMap(challenge -> supportOf(challenge, situation)
                                .map(mark -> withdraw(mark, challenge, situation))
                                .orElseGet(() -> Desk.refused(NOT_SUPPORTED, "challenge", id))));
    }

    private Outcome<Challenge> withdraw(Mark support, Challenge challenge, Situation situation) {
        ActivityId fact = new ActivityId(support.details().text(FACT).orElseThrow());
        Activity stated =
                situation.session().activities().find(fact).orElseThrow().activity();
        return desk.changing(List.of(), List.of(stated), situation).map(plan -> {
            plan.keep();
            situation.session().marks().remove(SUPPORT, support.target(), support.member());
            return Desk.save(challenge.supportedBy(challenge.supporters() - 1), situation);
        });
    }

    private static Optional<Mark> supportOf(Challenge challenge, Situation situation) {
        return situation.session().marks().find(SUPPORT, challenge.id().toString(), situation.who());
    }

    /**
     * Adopts a proposed challenge; permission {@link Permission#RUN_CHALLENGE}. The fact {@code jalon.challenge.adopted} is stated, to the
     * credit of who proposed it.
     */
    public Outcome<Challenge> adopt(CommunityId community, ChallengeId id, Actor actor) {
        return command(
                Permission.RUN_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation, PROPOSED)
                        .flatMap(challenge -> decide("adopted", challenge, adopted(situation), situation)));
    }

    private static ChallengeState adopted(Situation situation) {
        return new ChallengeState.Adopted(situation.who(), situation.now());
    }

    /**
     * Declines a proposed challenge; permission {@link Permission#RUN_CHALLENGE}.
     *
     * @param reason for who proposed it, 1 to 1,000 characters
     */
    public Outcome<Challenge> decline(CommunityId community, ChallengeId id, String reason, Actor actor) {
        requireReason(reason);
        return command(
                Permission.RUN_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation, PROPOSED)
                        .flatMap(challenge -> decide(
                                "declined",
                                challenge,
                                new ChallengeState.Declined(situation.who(), situation.now(), reason),
                                situation)));
    }

    private Outcome<Challenge> decide(String deed, Challenge challenge, ChallengeState state, Situation situation) {
        return desk.stating(deed, challenge, situation).map(plan -> {
            plan.keep();
            return Desk.save(challenge.with(state), situation);
        });
    }

    /**
     * Changes a challenge that has not opened; permission {@link Permission#RUN_CHALLENGE}, or {@link Permission#PROPOSE_CHALLENGE} of who
     * proposed it, while it is proposed. Refused also: {@code rules-frozen} once it has opened or somebody has entered it;
     * {@code amount-overflow}.
     *
     * @throws MalformedInput as {@link #propose}
     */
    public Outcome<Challenge> revise(CommunityId community, ChallengeId id, ChallengeDraft draft, Actor actor) {
        requireWellFormed(draft);
        desk.means().check().passed(id);
        desk.means().check().passed(actor);
        return enter(
                community,
                actor,
                situation -> Desk.find(id, situation)
                        .flatMap(challenge -> mayRevise(challenge, situation))
                        .flatMap(challenge -> revise(challenge, draft, situation)));
    }

    private Outcome<Challenge> mayRevise(Challenge challenge, Situation situation) {
        boolean own = challenge.statusAt(situation.now()) == PROPOSED
                && challenge.proposer().equals(situation.who());
        Permission permission = own ? Permission.PROPOSE_CHALLENGE : Permission.RUN_CHALLENGE;
        return desk.means().gate().require(permission, situation).map(allowed -> challenge);
    }

    private Outcome<Challenge> revise(Challenge challenge, ChallengeDraft draft, Situation situation) {
        ChallengeStatus status = challenge.statusAt(situation.now());
        boolean toCome = status == PROPOSED || status == ADOPTED || status == SCHEDULED;
        if (!toCome || challenge.entries() > 0) {
            return Desk.refused(RULES_FROZEN, "status", Desk.word(status));
        }
        return scheduling.enforceAgain(challenge.with(draft), situation).map(revised -> Desk.save(revised, situation));
    }

    /**
     * Gives an adopted challenge its dates, or one that has not opened others; permission {@link Permission#RUN_CHALLENGE}. What is done from
     * opening to closing counts. Refused also: {@code opens-in-past}; {@code amount-overflow}.
     *
     * @param opens the first moment that counts, now at the earliest
     * @param closes the first moment that counts no more
     */
    public Outcome<Challenge> schedule(
            CommunityId community, ChallengeId id, Instant opens, Instant closes, Actor actor) {
        desk.means().check().passed(new Span(opens, closes));
        return command(
                Permission.RUN_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation, ADOPTED, SCHEDULED)
                        .flatMap(challenge -> opens.isBefore(situation.now())
                                ? Desk.refused(OPENS_IN_PAST, "opens", opens)
                                : scheduling.schedule(challenge, opens, closes, situation)));
    }

    /** Closes an open challenge before its time; permission {@link Permission#RUN_CHALLENGE}. */
    public Outcome<Challenge> close(CommunityId community, ChallengeId id, Actor actor) {
        return command(
                Permission.RUN_CHALLENGE,
                community,
                id,
                actor,
                situation ->
                        Desk.find(id, situation, OPEN).flatMap(challenge -> scheduling.close(challenge, situation)));
    }

    /**
     * Says that a challenge came to a good end; permission {@link Permission#RUN_CHALLENGE}. One that is open closes now. The fact
     * {@code jalon.challenge.completed} is stated, to the credit of who proposed it. Refused also: {@code amount-overflow}.
     */
    public Outcome<Challenge> complete(CommunityId community, ChallengeId id, Actor actor) {
        return command(
                Permission.RUN_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation, OPEN, CLOSED)
                        .flatMap(challenge -> scheduling.complete(challenge, situation)));
    }

    /**
     * Calls a challenge off; permission {@link Permission#RUN_CHALLENGE}. What was awarded until then stands.
     *
     * @param reason for those who take part, 1 to 1,000 characters
     */
    public Outcome<Challenge> cancel(CommunityId community, ChallengeId id, String reason, Actor actor) {
        requireReason(reason);
        return command(
                Permission.RUN_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation, ADOPTED, SCHEDULED, OPEN)
                        .flatMap(challenge -> scheduling.cancel(challenge, reason, situation)));
    }

    /**
     * Enters a challenge for members; permission {@link Permission#ENTER_CHALLENGE}. What the member does counts from now on, or from the opening on.
     * Refused also: {@code challenge-not-open}; {@code open-to-all}, {@code entered-by-teams}; {@code already-entered}; {@code challenge-full};
     * {@code prerequisite-missing}; {@code amount-overflow}.
     */
    public Outcome<Challenge> enter(CommunityId community, ChallengeId id, Actor actor) {
        return command(
                Permission.ENTER_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation).flatMap(challenge -> entering.enter(challenge, situation)));
    }

    /** Withdraws from a challenge; permission {@link Permission#ENTER_CHALLENGE}. What was reached stands. Refused also: {@code not-entered}. */
    public Outcome<Challenge> withdraw(CommunityId community, ChallengeId id, Actor actor) {
        return command(
                Permission.ENTER_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation).flatMap(challenge -> entering.withdraw(challenge, situation)));
    }

    /**
     * Enters a team into a challenge for teams; permission {@link Permission#ENTER_CHALLENGE} of its members, and
     * {@link Permission#MANAGE_GROUPS} as well of others. What its members do counts from now on, or from the opening on. Refused also as
     * {@link #enter}, and {@code not-in-team}; {@code entered-by-members}.
     */
    public Outcome<Challenge> enterTeam(CommunityId community, ChallengeId id, GroupId team, Actor actor) {
        desk.means().check().passed(team);
        return command(
                Permission.ENTER_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation).flatMap(challenge -> teams.enter(challenge, team, situation)));
    }

    /** Withdraws a team from a challenge; permissions as {@link #enterTeam}. Refused also: {@code not-in-team}; {@code not-entered}. */
    public Outcome<Challenge> withdrawTeam(CommunityId community, ChallengeId id, GroupId team, Actor actor) {
        desk.means().check().passed(team);
        return command(
                Permission.ENTER_CHALLENGE,
                community,
                id,
                actor,
                situation -> Desk.find(id, situation).flatMap(challenge -> teams.withdraw(challenge, team, situation)));
    }

    /** The teams that are in a challenge, in the order of their ids. */
    public List<GroupId> teams(CommunityId community, ChallengeId id) {
        return desk.means().store().reading(community, session -> new Participation(session).teams(id));
    }

    /** The challenge of that id, if there is one. */
    public Optional<Challenge> find(CommunityId community, ChallengeId id) {
        return desk.means()
                .store()
                .reading(community, session -> session.records().find(ChallengeText.TYPE, id.toString()));
    }

    /**
     * A page of challenges, those proposed first at the beginning.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Challenge> page(CommunityId community, @Nullable ChallengeId after, int limit) {
        return desk.means()
                .store()
                .reading(
                        community,
                        session -> session.records()
                                .page(ChallengeText.TYPE, after == null ? null : after.toString(), limit));
    }

    /** A page of who supports a challenge, in the order of member ids. */
    public List<MemberId> supporters(CommunityId community, ChallengeId id, @Nullable MemberId after, int limit) {
        return desk.means()
                .store()
                .reading(
                        community,
                        session -> session.marks().on(SUPPORT, id.toString(), after, limit).stream()
                                .map(Mark::member)
                                .toList());
    }

    /** A page of the members who are in a challenge, in the order of member ids. */
    public List<MemberId> entrants(CommunityId community, ChallengeId id, @Nullable MemberId after, int limit) {
        return desk.means().store().reading(community, session -> entering.page(id, after, limit, session));
    }

    /**
     * How far a member, a team or the community has come towards each milestone that is for them, and what is still missing. Refused:
     * {@code unknown-community}; {@code unknown-challenge}.
     */
    public Outcome<List<MilestoneProgress>> progress(CommunityId community, ChallengeId id, Subject subject) {
        Instant now = desk.means().clock().instant();
        return desk.means()
                .gate()
                .look(
                        community,
                        (session, found) -> session.records()
                                .find(ChallengeText.TYPE, id.toString())
                                .map(challenge -> Outcome.accepted(
                                        new ProgressReading(challenge, found, session, now).of(subject)))
                                .orElseGet(() -> Desk.refused(ChallengeRefusal.UNKNOWN_CHALLENGE, "challenge", id)));
    }

    private <T> Outcome<T> command(
            Permission permission,
            CommunityId community,
            ChallengeId id,
            Actor actor,
            Function<Situation, Outcome<T>> work) {
        desk.means().check().passed(id);
        return enter(permission, community, actor, work);
    }

    private <T> Outcome<T> enter(
            Permission permission, CommunityId community, Actor actor, Function<Situation, Outcome<T>> work) {
        desk.means().check().passed(actor);
        return enter(
                community,
                actor,
                situation -> desk.means().gate().require(permission, situation).flatMap(work));
    }

    private <T> Outcome<T> enter(CommunityId community, Actor actor, Function<Situation, Outcome<T>> work) {
        try {
            return desk.means().gate().enter(community, actor, work);
        } catch (TooLarge undone) {
            return undone.refused();
        }
    }

    private void requireWellFormed(ChallengeDraft draft) {
        List<Violation> violations = new ArrayList<>(desk.means().check().violations(draft));
        if (violations.isEmpty()) {
            violations.addAll(ChallengeCheck.violations(draft));
        }
        InputCheck.refuse(violations);
        Policy.of(new Compiled(desk.nextId(), draft).rules(), List.of(), Rules.none());
    }

    private void requireReason(String reason) {
        desk.means().check().passed(new Reason(reason));
    }
}
