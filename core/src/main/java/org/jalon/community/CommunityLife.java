package org.jalon.community;

import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.ALREADY_A_MEMBER;
import static org.jalon.community.CommunityRefusal.BEFORE_MEMBERSHIP;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.NOT_YET;
import static org.jalon.community.Role.COMMUNITY_MANAGER;

import java.time.Instant;
import java.util.Optional;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.Session;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about communities and who belongs to them. Thread-safe. Every method throws {@link MalformedInput} for input
 * that can mean nothing.
 */
public final class CommunityLife {

    private final Means means;
    private final CommunityNews news;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public CommunityLife(Means means, CommunityNews news) {
        this.means = means;
        this.news = news;
    }

    /**
     * Founds a community; who founds it becomes its community manager. Refused: {@code not-yet} when its life would begin in
     * the future.
     */
    public Outcome<CommunityId> found(CommunityDraft draft, Actor founder) {
        means.check().passed(draft);
        means.check().passed(founder);
        Instant now = means.clock().instant();
        Community community = draft.founded(new CommunityId(means.ids().next()), founder.member(), now);
        if (community.since().isAfter(now)) {
            return refused(NOT_YET, "since", community.since());
        }
        return means.store().inTransaction(community.id(), session -> {
            Membership membership = Membership.startingAt(community.since(), founder.member(), COMMUNITY_MANAGER);
            session.communities().add(community);
            session.memberships().save(membership);
            news.founded(community, membership, now, session);
            return Outcome.accepted(community.id());
        });
    }

    /** The community, if there is one with that id. */
    public Optional<Community> find(CommunityId id) {
        return means.store().reading(id, session -> session.communities().find());
    }

    /** How that person belongs or belonged to the community, if so. */
    public Optional<Membership> membership(CommunityId id, MemberId member) {
        return means.store().reading(id, session -> session.memberships().find(member));
    }

    /**
     * Lets somebody in, or in again; permission {@link Permission#ADMIT}. Refused: {@code unknown-community}; {@code not-a-member}
     * when the actor is none; {@code not-allowed}; {@code already-a-member}.
     */
    public Outcome<Membership> join(CommunityId id, MembershipDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return means.gate().enter(Permission.ADMIT, id, actor, situation -> letIn(draft, situation));
    }

    private Outcome<Membership> letIn(MembershipDraft draft, Situation situation) {
        Session session = situation.session();
        Instant since = draft.sinceOr(situation.now());
        return session.memberships()
                .find(draft.member())
                .map(earlier -> earlier.resumingAt(since, draft.role()))
                .orElseGet(() -> Optional.of(Membership.startingAt(since, draft.member(), draft.role())))
                .map(membership -> {
                    session.memberships().save(membership);
                    news.joined(situation.community().id(), membership, by(situation.who()), situation.now(), session);
                    return Outcome.accepted(membership);
                })
                .orElseGet(() -> refused(ALREADY_A_MEMBER, "member", draft.member()));
    }

    /**
     * Ends a membership. What the member did stays; what is dated from then on is not accepted. Of somebody else: permission
     * {@link Permission#REMOVE_MEMBER}. Refused: {@code unknown-community}; {@code not-a-member}, of the actor too; {@code not-allowed};
     * {@code before-membership}.
     *
     * @param until first moment without it; now when absent
     */
    public Outcome<Membership> leave(CommunityId id, MemberId member, @Nullable Instant until, Actor actor) {
        means.check().passed(member);
        means.check().passed(actor);
        return means.gate()
                .enter(
                        id,
                        actor,
                        situation -> mayEnd(member, situation).flatMap(allowed -> end(member, until, situation)));
    }

    private Outcome<Situation> mayEnd(MemberId member, Situation situation) {
        return member.equals(situation.who())
                ? Outcome.accepted(situation)
                : means.gate().require(Permission.REMOVE_MEMBER, situation);
    }

    private Outcome<Membership> end(MemberId member, @Nullable Instant until, Situation situation) {
        Session session = situation.session();
        Optional<Membership> open = session.memberships().find(member).filter(Membership::isOpen);
        if (open.isEmpty()) {
            return refused(NOT_A_MEMBER, "member", member);
        }
        return open.get()
                .endingAt(until == null ? situation.now() : until)
                .map(ended -> {
                    session.memberships().save(ended);
                    news.left(situation.community().id(), ended, by(situation.who()), situation.now(), session);
                    return Outcome.accepted(ended);
                })
                .orElseGet(() -> refused(BEFORE_MEMBERSHIP, "member", member));
    }

    private static <T> Outcome<T> refused(RefusalCode code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }
}
