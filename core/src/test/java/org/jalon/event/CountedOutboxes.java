package org.jalon.event;

import java.util.List;
import java.util.function.Function;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.activity.ActivityLog;
import org.jalon.community.Communities;
import org.jalon.community.CommunityId;
import org.jalon.community.Memberships;
import org.jalon.event.delivery.Deliveries;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.recognition.board.Boards;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.policy.Policies;
import org.jalon.record.Marks;
import org.jalon.record.Records;

/** Keeps everything in memory, and counts how often an outbox is asked for. */
final class CountedOutboxes implements Store {

    private final InMemoryStore memory = new InMemoryStore();
    private int asked;

    int outboxesAskedFor() {
        return asked;
    }

    @Override
    public <T> T inTransaction(CommunityId community, Function<Session, T> work) {
        return memory.inTransaction(community, session -> work.apply(new Counting(session)));
    }

    @Override
    public List<CommunityId> communities() {
        return memory.communities();
    }

    @Override
    public Deliveries deliveries() {
        return memory.deliveries();
    }

    private final class Counting implements Session {

        private final Session session;

        Counting(Session session) {
            this.session = session;
        }

        @Override
        public Outbox outbox() {
            asked++;
            return session.outbox();
        }

        @Override
        public Communities communities() {
            return session.communities();
        }

        @Override
        public Memberships memberships() {
            return session.memberships();
        }

        @Override
        public ActivityLog activities() {
            return session.activities();
        }

        @Override
        public Policies policies() {
            return session.policies();
        }

        @Override
        public Folds folds() {
            return session.folds();
        }

        @Override
        public Ledger ledger() {
            return session.ledger();
        }

        @Override
        public Boards boards() {
            return session.boards();
        }

        @Override
        public Records records() {
            return session.records();
        }

        @Override
        public Marks marks() {
            return session.marks();
        }
    }
}
