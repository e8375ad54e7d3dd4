package org.jalon.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.community.CommunityId;
import org.jalon.event.delivery.Deliveries;

/**
 * Keeps communities in memory: for tests, simulation and getting started. Transactions of one community run one after the
 * other; those of different communities side by side. What a transaction wrote is undone when it fails.
 */
public final class InMemoryStore implements Store {

    private final ConcurrentMap<CommunityId, Shelf> shelves = new ConcurrentHashMap<>();

    @Override
    public <T> T inTransaction(CommunityId community, Function<Session, T> work) {
        Shelf shelf = shelves.get(community);
        return shelf == null ? onNewShelf(community, work) : shelf.inTransaction(work);
    }

    /** The shelf is kept when a community was founded on it, unless somebody else was faster. */
    private <T> T onNewShelf(CommunityId community, Function<Session, T> work) {
        Shelf shelf = new Shelf();
        T result = shelf.inTransaction(work);
        if (shelf.isEmpty()) {
            return result;
        }
        Shelf other = shelves.putIfAbsent(community, shelf);
        return other == null ? result : other.inTransaction(work);
    }

    @Override
    public List<CommunityId> communities() {
        return shelves.keySet().stream()
                .sorted(Comparator.comparing(CommunityId::toString))
                .toList();
    }

    @Override
    public Deliveries deliveries() {
        return new KeptDeliveries(shelves);
    }
}
