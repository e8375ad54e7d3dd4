package org.jalon.community;

import static org.jalon.community.CommunityRefusal.ALREADY_A_MEMBER;

import java.time.Instant;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;

/** Through which everybody comes in who is let in by somebody, or by an open door. Checks no permission. Thread-safe. */
public final class Entrance {

    private final CommunityNews news;
    private final Restraint restraint;

    /** For {@link org.jalon.JalonBuilder}. */
    public Entrance(CommunityNews news, Restraint restraint) {
        this.news = news;
        this.restraint = restraint;
    }

    /** Refused: what {@link Restraint} has against that person becoming a member. */
    public Outcome<MemberId> requireWelcome(MemberId person, Instant now, Session session) {
        return restraint
                .againstEntering(person, session, now)
                .map(refusal -> Outcome.<MemberId>refused(refusal))
                .orElseGet(() -> Outcome.accepted(person));
    }

    /** Lets somebody in, or in again, within the transaction of a command. Refused: as {@link #requireWelcome}; {@code already-a-member}. */
    public Outcome<Membership> letIn(
            MembershipDraft draft, Community community, Actor actor, Instant now, Session session) {
        return requireWelcome(draft.member(), now, session)
                .flatMap(welcome -> comeIn(draft, community, actor, now, session));
    }

    private Outcome<Membership> comeIn(
            MembershipDraft draft, Community community, Actor actor, Instant now, Session session) {
        Instant since = draft.sinceOr(now);
        return session.memberships()
                .find(draft.member())
                .map(earlier -> earlier.resumingAt(since, draft.role()))
                .orElseGet(() -> Optional.of(Membership.startingAt(since, draft.member(), draft.role())))
                .map(membership -> {
                    session.memberships().save(membership);
                    news.joined(community.id(), membership, actor, now, session);
                    return Outcome.accepted(membership);
                })
                .orElseGet(() -> Outcome.refused(Refusal.because(
                        ALREADY_A_MEMBER, "member", draft.member().value())));
    }
}
