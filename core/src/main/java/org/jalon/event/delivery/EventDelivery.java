package org.jalon.event.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jalon.IdSource;
import org.jalon.Store;
import org.jalon.community.CommunityId;
import org.jalon.event.EventId;
import org.jalon.event.EventPlace;
import org.jspecify.annotations.Nullable;

/** Use cases that bring events to listeners, and look after those that could not be delivered. Thread-safe. */
public final class EventDelivery {

    private static final int PURGED_AT_ONCE = 1_000;

    private final Store store;
    private final InstantSource clock;
    private final IdSource ids;

    /** For {@link org.jalon.JalonBuilder}. */
    public EventDelivery(Store store, InstantSource clock, IdSource ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /** A relay to that listener, with the {@linkplain RelaySettings#usual() usual} settings. */
    public Relay relayTo(EventListener listener) {
        return relayTo(listener, RelaySettings.usual());
    }

    /**
     * A relay to that listener. All relays on one store share the events among them: each event goes to one of them. Whoever wants to tell
     * several parties passes a listener that does.
     */
    public Relay relayTo(EventListener listener, RelaySettings settings) {
        return new Relay(store.deliveries(), clock, ids, listener, settings);
    }

    /** How many events were not delivered. */
    public Backlog backlog() {
        return store.deliveries().backlog();
    }

    /** The dead letters of all communities, a page at a time; see {@link Deliveries#deadLetters}. */
    public List<DeadLetter> deadLetters(@Nullable EventPlace after, int limit) {
        return store.deliveries().deadLetters(after, limit);
    }

    /**
     * Lets a dead letter be delivered again, next among those of its community. Answers whether there was one; see
     * {@link Deliveries#requeue}.
     */
    public boolean requeue(CommunityId community, EventId event) {
        return store.deliveries().requeue(community, event);
    }

    /** Forgets the events that were delivered longer ago than that; answers how many. */
    public long purgeDeliveredBefore(Duration ago) {
        long purged = 0;
        int portion = PURGED_AT_ONCE;
        while (portion == PURGED_AT_ONCE) {
            portion = store.deliveries().purge(clock.instant().minus(ago), PURGED_AT_ONCE);
            purged += portion;
        }
        return purged;
    }
}
