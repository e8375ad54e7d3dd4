package org.jalon;

import java.util.List;
import java.util.function.Function;
import org.jalon.community.CommunityId;
import org.jalon.event.delivery.Deliveries;

/**
 * Port: where communities are kept. Thread-safe.
 *
 * <p>A transaction belongs to one community, so that a store can be split by community. Within a community transactions
 * are serializable: each sees all that was committed before and nothing of what is not.
 */
public interface Store {

    /**
     * Does the work and commits. When the work throws, all its writes are undone and the exception goes on to the caller.
     * The work reads its own writes; it may be run again by a store that retries, so it must have no other effect; it must not
     * keep the session, nor open another transaction.
     */
    <T> T inTransaction(CommunityId community, Function<Session, T> work);

    /**
     * Does work that only reads, all of it what stood committed at one moment. Otherwise as {@link #inTransaction}: it may read several times
     * from one session. A store may do it beside transactions that write, and refuse writes with an {@link IllegalStateException}.
     *
     * @implSpec a transaction like any other
     */
    default <T> T reading(CommunityId community, Function<Session, T> work) {
        return inTransaction(community, work);
    }

    /** The ids of all communities kept here, in order. */
    List<CommunityId> communities();

    /** The events that were kept here, and what became of them. */
    Deliveries deliveries();
}
