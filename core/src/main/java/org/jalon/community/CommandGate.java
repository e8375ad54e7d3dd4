package org.jalon.community;

import static org.jalon.community.CommunityRefusal.ARCHIVED;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.Store;

/** Through which every command passes that is given to a community by somebody. Thread-safe. */
public final class CommandGate {

    private final Store store;
    private final InstantSource clock;
    private final AccessPolicy access;
    private final Restraint restraint;

    public CommandGate(Store store, InstantSource clock, AccessPolicy access, Restraint restraint) {
        this.store = store;
        this.clock = clock;
        this.access = access;
        this.restraint = restraint;
    }

    /**
     * Does the work in a transaction. Refused: {@code unknown-community}; {@code archived}; {@code not-a-member} when the actor is none now;
     * what {@link Restraint} has against the actor; {@code not-allowed} without the permission.
     */
    public <T> Outcome<T> enter(
            Permission permission, CommunityId id, Actor actor, Function<Situation, Outcome<T>> work) {
        return enter(id, actor, situation -> require(permission, situation).flatMap(work));
    }

    /** As above, for work that any member may ask for, and that requires what it needs by itself. */
    public <T> Outcome<T> enter(CommunityId id, Actor actor, Function<Situation, Outcome<T>> work) {
        return enter(
                id, (session, community) -> situation(session, community, actor).flatMap(work));
    }

    /** As above, for work that anybody may ask for, member or not. */
    public <T> Outcome<T> enter(CommunityId id, BiFunction<Session, Community, Outcome<T>> work) {
        return store.inTransaction(
                id,
                session -> in(
                        id,
                        session,
                        (same, community) -> community.isArchivedAt(clock.instant())
                                ? refused(ARCHIVED, "community", id)
                                : work.apply(same, community)));
    }

    /** As {@link #enter}, for work that an archived community takes too. */
    public <T> Outcome<T> reenter(
            Permission permission, CommunityId id, Actor actor, Function<Situation, Outcome<T>> work) {
        return store.inTransaction(
                id,
                session -> in(
                        id,
                        session,
                        (same, community) -> situation(same, community, actor)
                                .flatMap(situation -> require(permission, situation))
                                .flatMap(work)));
    }

    /** As {@link #enter}, for work that only reads; an archived community may be read. */
    public <T> Outcome<T> look(
            Permission permission, CommunityId id, Actor actor, Function<Situation, Outcome<T>> work) {
        return look(
                id,
                (session, community) -> situation(session, community, actor)
                        .flatMap(situation -> require(permission, situation))
                        .flatMap(work));
    }

    /** As above, for what the host may read of a community by itself. */
    public <T> Outcome<T> look(CommunityId id, BiFunction<Session, Community, Outcome<T>> work) {
        return store.reading(id, session -> in(id, session, work));
    }

    /** Whether the one who gives the command may also do that. */
    public boolean allows(Permission permission, Situation situation) {
        return require(permission, situation).isAccepted();
    }

    /** As {@link #allows}, told as an outcome: the situation, or what {@link Restraint} has against it, or {@code not-allowed}. */
    public Outcome<Situation> require(Permission permission, Situation situation) {
        Optional<Refusal> restrained = restraint.against(permission, null, situation);
        if (restrained.isPresent()) {
            return Outcome.refused(restrained.get());
        }
        return access.allows(permission, situation.role(), situation.who(), situation.community())
                ? Outcome.accepted(situation)
                : refused(NOT_ALLOWED, "permission", permission.code());
    }

    /** What is against it in one thread alone, told as an outcome; for those who know the thread, after {@link #require}. */
    public Outcome<Situation> requireIn(String thread, Permission permission, Situation situation) {
        return restraint
                .against(permission, thread, situation)
                .map(refusal -> Outcome.<Situation>refused(refusal))
                .orElseGet(() -> Outcome.accepted(situation));
    }

    /** Refused: {@code not-a-member} when the actor is none now. */
    public Outcome<Situation> situation(Session session, Community community, Actor actor) {
        Instant now = clock.instant();
        Optional<Membership> membership =
                session.memberships().find(actor.member()).filter(found -> found.covers(now));
        return membership
                .map(found -> Outcome.accepted(new Situation(session, community, found, now)))
                .orElseGet(() -> refused(NOT_A_MEMBER, "member", actor.member()));
    }

    private static <T> Outcome<T> in(CommunityId id, Session session, BiFunction<Session, Community, Outcome<T>> work) {
        return session.communities()
                .find()
                .map(community -> work.apply(session, community))
                .orElseGet(() -> refused(UNKNOWN_COMMUNITY, "community", id));
    }

    private static <T> Outcome<T> refused(CommunityRefusal code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }
}
