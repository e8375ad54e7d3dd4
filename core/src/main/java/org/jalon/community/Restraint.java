package org.jalon.community;

import java.time.Instant;
import java.util.Optional;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jspecify.annotations.Nullable;

/** What moderation has against what somebody wants to do; asked by {@link CommandGate} and {@link Entrance}, within the transaction. Thread-safe. */
public interface Restraint {

    /**
     * Why the one who gives the command may not do that now, if so.
     *
     * @param thread in that thread; absent for what holds everywhere in the community, which is asked in any case
     */
    Optional<Refusal> against(Permission permission, @Nullable String thread, Situation situation);

    /** Why that person may not become a member now, if so. */
    Optional<Refusal> againstEntering(MemberId person, Session session, Instant now);

    /** Nothing against anybody. */
    static Restraint none() {
        return None.INSTANCE;
    }

    /** See {@link #none}. */
    enum None implements Restraint {
        INSTANCE;

        @Override
        public Optional<Refusal> against(Permission permission, @Nullable String thread, Situation situation) {
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> againstEntering(MemberId person, Session session, Instant now) {
            return Optional.empty();
        }
    }
}
