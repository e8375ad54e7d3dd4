package org.jalon.contract;

import java.util.List;
import java.util.function.Function;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.community.CommunityId;
import org.jalon.event.delivery.Deliveries;

/** Breaks after so many transactions; that one was committed, and nobody hears of it. Not thread-safe. */
final class CutShortStore implements Store {

    private final Store store;
    private int left;

    CutShortStore(Store store, int transactions) {
        this.store = store;
        this.left = transactions;
    }

    /** What breaks it. */
    static final class CutShort extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public <T> T inTransaction(CommunityId community, Function<Session, T> work) {
        T done = store.inTransaction(community, work);
        left--;
        if (left == 0) {
            throw new CutShort();
        }
        return done;
    }

    @Override
    public <T> T reading(CommunityId community, Function<Session, T> work) {
        return store.reading(community, work);
    }

    @Override
    public List<CommunityId> communities() {
        return store.communities();
    }

    @Override
    public Deliveries deliveries() {
        return store.deliveries();
    }
}
