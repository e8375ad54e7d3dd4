package org.jalon.community;

import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.Store;

/** Through which every command passes that is given to a community by somebody. Thread-safe. */
public final class CommandGate {

    private final Store store;

    public CommandGate(Store store) {
        this.store = store;
    }

    /**
     * Does the work in a transaction. Refused: {@code unknown-community}; {@code not-a-member} when the actor never was one.
     */
    public <T> Outcome<T> enter(CommunityId id, Actor actor, BiFunction<Session, Community, Outcome<T>> work) {
        return store.inTransaction(id, session -> passed(id, actor, session, work));
    }

    /** As {@link #enter}, for work that only reads. */
    public <T> Outcome<T> look(CommunityId id, Actor actor, BiFunction<Session, Community, Outcome<T>> work) {
        return store.reading(id, session -> passed(id, actor, session, work));
    }

    private static <T> Outcome<T> passed(
            CommunityId id, Actor actor, Session session, BiFunction<Session, Community, Outcome<T>> work) {
        Optional<Community> community = session.communities().find();
        if (community.isEmpty()) {
            return Outcome.refused(Refusal.because(UNKNOWN_COMMUNITY, "community", id.toString()));
        }
        if (session.memberships().find(actor.member()).isEmpty()) {
            return Outcome.refused(
                    Refusal.because(NOT_A_MEMBER, "member", actor.member().value()));
        }
        return work.apply(session, community.get());
    }
}
