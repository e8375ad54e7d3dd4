package org.jalon.challenge;

import static org.jalon.challenge.ChallengeStatus.ADOPTED;
import static org.jalon.challenge.ChallengeStatus.CLOSED;
import static org.jalon.challenge.ChallengeStatus.OPEN;
import static org.jalon.challenge.ChallengeStatus.PROPOSED;
import static org.jalon.challenge.ChallengeStatus.SCHEDULED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.challenge.Counter.Command;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.group.GroupId;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.Versions;
import org.jalon.recognition.rule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about challenges: proposed by members or drafted by the community manager, supported, adopted or declined, scheduled, entered, closed.
 * Thread-safe. Every method throws {@link MalformedInput} for input that can mean nothing. Every command is refused with
 * {@code unknown-community}, {@code not-a-member} when the actor is none, and {@code not-allowed} without the permission it names; with
 * {@code unknown-challenge} and, where the challenge does not stand where it can be done, {@code challenge-not-in-state}.
 */
public final class Challenges {

    private final Means means;
    private final Counter counter;
    private final Proposing proposing;
    private final Revising revising;
    private final Scheduling scheduling;
    private final Entering entering;
    private final TeamEntering teams;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Challenges(Means means, Chronicle chronicle, Versions versions) {
        Desk desk = new Desk(means, chronicle, versions);
        this.means = means;
        this.counter = new Counter(means);
        this.proposing = new Proposing(desk);
        this.entering = new Entering(desk);
        this.teams = new TeamEntering(desk);
        this.scheduling = new Scheduling(desk, entering, teams);
        this.revising = new Revising(desk, scheduling);
    }

    /**
     * Proposes a challenge; permission {@link Permission#PROPOSE_CHALLENGE}. The fact {@code jalon.challenge.proposed} is stated.
     *
     * @throws MalformedInput when the draft is ill made, with all reasons: a milestone named twice, milestones that wait for each other …
     */
    public Outcome<ChallengeId> propose(CommunityId community, ChallengeDraft draft, Actor actor) {
        counter.requireWellFormed(draft);
        return counter.take(
                Permission.PROPOSE_CHALLENGE,
                community,
                actor,
                situation -> proposing.begin(draft, new ChallengeState.Proposed(), situation));
    }

    /** Drafts a challenge that is adopted already; permission {@link Permission#RUN_CHALLENGE}. Otherwise as {@link #propose}. */
    public Outcome<ChallengeId> draft(CommunityId community, ChallengeDraft draft, Actor actor) {
        counter.requireWellFormed(draft);
        return counter.take(
                Permission.RUN_CHALLENGE,
                community,
                actor,
                situation -> proposing.begin(draft, Proposing.adopted(situation), situation));
    }

    /**
     * Supports a proposed challenge of somebody else; permission {@link Permission#SUPPORT_CHALLENGE}. The fact {@code jalon.challenge.supported} is
     * stated, to the credit of who proposed it. Refused also: {@code own-challenge}; {@code already-supported}.
     */
    public Outcome<Challenge> support(CommunityId community, ChallengeId id, Actor actor) {
        return counter.take(
                new Command(community, id, actor), Permission.SUPPORT_CHALLENGE, proposing::support, PROPOSED);
    }

    /** Takes one's support back; permission {@link Permission#SUPPORT_CHALLENGE}. Refused also: {@code not-supported}. */
    public Outcome<Challenge> withdrawSupport(CommunityId community, ChallengeId id, Actor actor) {
        return counter.take(
                new Command(community, id, actor), Permission.SUPPORT_CHALLENGE, proposing::withdrawSupport, PROPOSED);
    }

    /**
     * Adopts a proposed challenge; permission {@link Permission#RUN_CHALLENGE}. The fact {@code jalon.challenge.adopted} is stated, to the
     * credit of who proposed it.
     */
    public Outcome<Challenge> adopt(CommunityId community, ChallengeId id, Actor actor) {
        return counter.take(new Command(community, id, actor), Permission.RUN_CHALLENGE, proposing::adopt, PROPOSED);
    }

    /**
     * Declines a proposed challenge; permission {@link Permission#RUN_CHALLENGE}. The fact {@code jalon.challenge.declined} is stated, to the credit of
     * who proposed it.
     *
     * @param reason for who proposed it, 1 to 1,000 characters
     */
    public Outcome<Challenge> decline(CommunityId community, ChallengeId id, String reason, Actor actor) {
        counter.requireReason(reason);
        return counter.take(
                new Command(community, id, actor),
                Permission.RUN_CHALLENGE,
                (challenge, situation) -> proposing.decline(challenge, reason, situation),
                PROPOSED);
    }

    /**
     * Changes a challenge that has not opened; permission {@link Permission#RUN_CHALLENGE}, or {@link Permission#PROPOSE_CHALLENGE} of who
     * proposed it, while it is proposed. Refused also: {@code rules-frozen} once it has opened or somebody has entered it;
     * {@code amount-overflow}.
     *
     * @throws MalformedInput as {@link #propose}
     */
    public Outcome<Challenge> revise(CommunityId community, ChallengeId id, ChallengeDraft draft, Actor actor) {
        counter.requireWellFormed(draft);
        return counter.take(
                new Command(community, id, actor),
                (challenge, situation) -> revising.revise(challenge, draft, situation));
    }

    /**
     * Gives an adopted challenge its dates, or one that has not opened others; permission {@link Permission#RUN_CHALLENGE}. What is done from
     * opening to closing counts. The fact {@code jalon.challenge.scheduled} is stated, to the credit of who proposed it. Refused also:
     * {@code opens-in-past}; {@code amount-overflow}.
     *
     * @param opens the first moment that counts, now at the earliest
     * @param closes the first moment that counts no more
     */
    public Outcome<Challenge> schedule(
            CommunityId community, ChallengeId id, Instant opens, Instant closes, Actor actor) {
        means.check().passed(new Span(opens, closes));
        return counter.take(
                new Command(community, id, actor),
                Permission.RUN_CHALLENGE,
                (challenge, situation) -> scheduling.schedule(challenge, opens, closes, situation),
                ADOPTED,
                SCHEDULED);
    }

    /**
     * Closes an open challenge before its time; permission {@link Permission#RUN_CHALLENGE}. The fact {@code jalon.challenge.closed} is stated, to
     * the credit of who proposed it; one that ends at its time is closed without. Refused also: {@code amount-overflow}.
     */
    public Outcome<Challenge> close(CommunityId community, ChallengeId id, Actor actor) {
        return counter.take(new Command(community, id, actor), Permission.RUN_CHALLENGE, scheduling::close, OPEN);
    }

    /**
     * Says that a challenge came to a good end; permission {@link Permission#RUN_CHALLENGE}. One that is open closes now. The fact
     * {@code jalon.challenge.completed} is stated, to the credit of who proposed it. Refused also: {@code amount-overflow}.
     */
    public Outcome<Challenge> complete(CommunityId community, ChallengeId id, Actor actor) {
        return counter.take(
                new Command(community, id, actor), Permission.RUN_CHALLENGE, scheduling::complete, OPEN, CLOSED);
    }

    /**
     * Calls a challenge off; permission {@link Permission#RUN_CHALLENGE}. What was awarded until then stands. The fact
     * {@code jalon.challenge.cancelled} is stated, to the credit of who proposed it. Refused also: {@code amount-overflow}.
     *
     * @param reason for those who take part, 1 to 1,000 characters
     */
    public Outcome<Challenge> cancel(CommunityId community, ChallengeId id, String reason, Actor actor) {
        counter.requireReason(reason);
        return counter.take(
                new Command(community, id, actor),
                Permission.RUN_CHALLENGE,
                (challenge, situation) -> scheduling.cancel(challenge, reason, situation),
                ADOPTED,
                SCHEDULED,
                OPEN);
    }

    /**
     * Enters a challenge for members; permission {@link Permission#ENTER_CHALLENGE}. What the member does counts from now on, or from the opening on.
     * Refused also: {@code challenge-not-open}; {@code open-to-all}, {@code entered-by-teams}; {@code already-entered}; {@code challenge-full};
     * {@code prerequisite-missing}; {@code amount-overflow}.
     */
    public Outcome<Challenge> enter(CommunityId community, ChallengeId id, Actor actor) {
        return counter.take(new Command(community, id, actor), Permission.ENTER_CHALLENGE, entering::enter);
    }

    /** Withdraws from a challenge; permission {@link Permission#ENTER_CHALLENGE}. What was reached stands. Refused also: {@code not-entered}. */
    public Outcome<Challenge> withdraw(CommunityId community, ChallengeId id, Actor actor) {
        return counter.take(new Command(community, id, actor), Permission.ENTER_CHALLENGE, entering::withdraw);
    }

    /**
     * Enters a team into a challenge for teams; permission {@link Permission#ENTER_CHALLENGE} of its members, and
     * {@link Permission#MANAGE_GROUPS} as well of others. What its members do counts from now on, or from the opening on. Refused also as
     * {@link #enter}, and {@code not-in-team}; {@code entered-by-members}.
     */
    public Outcome<Challenge> enterTeam(CommunityId community, ChallengeId id, GroupId team, Actor actor) {
        means.check().passed(team);
        return counter.take(
                new Command(community, id, actor),
                Permission.ENTER_CHALLENGE,
                (challenge, situation) -> teams.enter(challenge, team, situation));
    }

    /** Withdraws a team from a challenge; permissions as {@link #enterTeam}. Refused also: {@code not-in-team}; {@code not-entered}. */
    public Outcome<Challenge> withdrawTeam(CommunityId community, ChallengeId id, GroupId team, Actor actor) {
        means.check().passed(team);
        return counter.take(
                new Command(community, id, actor),
                Permission.ENTER_CHALLENGE,
                (challenge, situation) -> teams.withdraw(challenge, team, situation));
    }

    /** The teams that are in a challenge, in the order of their ids. */
    public List<GroupId> teams(CommunityId community, ChallengeId id) {
        return means.store().reading(community, session -> new Participation(session).teams(id));
    }

    /** The challenge of that id, if there is one. */
    public Optional<Challenge> find(CommunityId community, ChallengeId id) {
        return means.store().reading(community, session -> session.records().find(ChallengeText.TYPE, id.toString()));
    }

    /**
     * A page of challenges, those proposed first at the beginning.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Challenge> page(CommunityId community, @Nullable ChallengeId after, int limit) {
        return means.store()
                .reading(
                        community,
                        session -> session.records()
                                .page(ChallengeText.TYPE, after == null ? null : after.toString(), limit));
    }

    /** A page of who supports a challenge, in the order of member ids. */
    public List<MemberId> supporters(CommunityId community, ChallengeId id, @Nullable MemberId after, int limit) {
        return means.store().reading(community, session -> Proposing.supporters(id, after, limit, session));
    }

    /** A page of the members who are in a challenge, in the order of member ids. */
    public List<MemberId> entrants(CommunityId community, ChallengeId id, @Nullable MemberId after, int limit) {
        return means.store().reading(community, session -> entering.page(id, after, limit, session));
    }

    /**
     * How far a member, a team or the community has come towards each milestone that is for them, and what is still missing. Refused:
     * {@code unknown-community}; {@code unknown-challenge}.
     */
    public Outcome<List<MilestoneProgress>> progress(CommunityId community, ChallengeId id, Subject subject) {
        Instant now = means.clock().instant();
        return means.gate()
                .look(
                        community,
                        (session, found) -> session.records()
                                .find(ChallengeText.TYPE, id.toString())
                                .map(challenge -> Outcome.accepted(
                                        new ProgressReading(challenge, found, session, now).of(subject)))
                                .orElseGet(() -> Desk.refused(ChallengeRefusal.UNKNOWN_CHALLENGE, "challenge", id)));
    }
}
