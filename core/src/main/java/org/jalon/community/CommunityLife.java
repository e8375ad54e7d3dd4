package org.jalon.community;

import static org.jalon.community.CommunityRefusal.ALREADY_A_MEMBER;
import static org.jalon.community.CommunityRefusal.BEFORE_MEMBERSHIP;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.NOT_YET;
import static org.jalon.community.Role.COMMUNITY_MANAGER;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.IdSource;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.internal.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about communities and who belongs to them. Thread-safe. Every method throws {@link MalformedInput} for input
 * that can mean nothing.
 */
public final class CommunityLife {

    private final Store store;
    private final InstantSource clock;
    private final IdSource ids;
    private final InputCheck check;
    private final CommandGate gate;
    private final CommunityNews news;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public CommunityLife(Store store, InstantSource clock, IdSource ids, InputCheck check, CommunityNews news) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.check = check;
        this.gate = new CommandGate(store);
        this.news = news;
    }

    /**
     * Founds a community; who founds it becomes its community manager. Refused: {@code not-yet} when its life would begin in
     * the future.
     */
    public Outcome<CommunityId> found(CommunityDraft draft, Actor founder) {
        check.passed(draft);
        check.passed(founder);
        Instant now = clock.instant();
        Community community = draft.founded(new CommunityId(ids.next()), founder.member(), now);
        if (community.since().isAfter(now)) {
            return refused(NOT_YET, "since", community.since());
        }
        return store.inTransaction(community.id(), session -> {
            Membership membership = Membership.startingAt(community.since(), founder.member(), COMMUNITY_MANAGER);
            session.communities().add(community);
            session.memberships().save(membership);
            news.founded(community, membership, now, session);
            return Outcome.accepted(community.id());
        });
    }

    /** The community, if there is one with that id. */
    public Optional<Community> find(CommunityId id) {
        return store.reading(id, session -> session.communities().find());
    }

    /** How that person belongs or belonged to the community, if so. */
    public Optional<Membership> membership(CommunityId id, MemberId member) {
        return store.reading(id, session -> session.memberships().find(member));
    }

    /**
     * Lets somebody in, or in again. Refused: {@code unknown-community}; {@code not-a-member} when the actor is none;
     * {@code already-a-member}.
     */
    public Outcome<Membership> join(CommunityId id, MembershipDraft draft, Actor actor) {
        check.passed(draft);
        return change(id, actor, session -> {
            Instant now = clock.instant();
            Instant since = draft.sinceOr(now);
            return session.memberships()
                    .find(draft.member())
                    .map(earlier -> earlier.resumingAt(since, draft.role()))
                    .orElseGet(() -> Optional.of(Membership.startingAt(since, draft.member(), draft.role())))
                    .map(membership -> {
                        session.memberships().save(membership);
                        news.joined(id, membership, actor, now, session);
                        return Outcome.accepted(membership);
                    })
                    .orElseGet(() -> refused(ALREADY_A_MEMBER, "member", draft.member()));
        });
    }

    /**
     * Ends a membership. What the member did stays; what is dated from then on is not accepted. Refused:
     * {@code unknown-community}; {@code not-a-member}, of the actor too; {@code before-membership}.
     *
     * @param until first moment without it; now when absent
     */
    public Outcome<Membership> leave(CommunityId id, MemberId member, @Nullable Instant until, Actor actor) {
        check.passed(member);
        return change(id, actor, session -> {
            Instant now = clock.instant();
            return session.memberships()
                    .find(member)
                    .filter(Membership::isOpen)
                    .map(membership -> membership
                            .endingAt(until == null ? now : until)
                            .map(ended -> {
                                session.memberships().save(ended);
                                news.left(id, ended, actor, now, session);
                                return Outcome.accepted(ended);
                            })
                            .orElseGet(() -> refused(BEFORE_MEMBERSHIP, "member", member)))
                    .orElseGet(() -> refused(NOT_A_MEMBER, "member", member));
        });
    }

    private <T> Outcome<T> change(CommunityId id, Actor actor, Function<Session, Outcome<T>> work) {
        check.passed(actor);
        return gate.enter(id, actor, (session, community) -> work.apply(session));
    }

    private static <T> Outcome<T> refused(RefusalCode code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }
}
