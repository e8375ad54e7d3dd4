package org.jalon.contract;

import java.util.List;
import java.util.function.Function;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.activity.ActivityLog;
import org.jalon.community.Communities;
import org.jalon.community.CommunityId;
import org.jalon.community.Memberships;
import org.jalon.event.Outbox;
import org.jalon.event.delivery.Deliveries;
import org.jalon.recognition.board.Boards;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.policy.Policies;
import org.jalon.record.Marks;
import org.jalon.record.Records;

/** Keeps nothing: whatever passes with it proves nothing. */
final class NothingStore implements Store {

    @Override
    public <T> T inTransaction(CommunityId community, Function<Session, T> work) {
        return work.apply(new NothingSession());
    }

    @Override
    public List<CommunityId> communities() {
        return List.of();
    }

    @Override
    public Deliveries deliveries() {
        return Nothing.of(Deliveries.class);
    }

    private record NothingSession() implements Session {
        @Override
        public Communities communities() {
            return Nothing.of(Communities.class);
        }

        @Override
        public Memberships memberships() {
            return Nothing.of(Memberships.class);
        }

        @Override
        public ActivityLog activities() {
            return Nothing.of(ActivityLog.class);
        }

        @Override
        public Policies policies() {
            return Nothing.of(Policies.class);
        }

        @Override
        public Folds folds() {
            return Nothing.of(Folds.class);
        }

        @Override
        public Ledger ledger() {
            return Nothing.of(Ledger.class);
        }

        @Override
        public Boards boards() {
            return Nothing.of(Boards.class);
        }

        @Override
        public Outbox outbox() {
            return Nothing.of(Outbox.class);
        }

        @Override
        public Records records() {
            return Nothing.of(Records.class);
        }

        @Override
        public Marks marks() {
            return Nothing.of(Marks.class);
        }
    }
}
