package org.jalon.inmemory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jalon.Session;
import org.jalon.activity.ActivityLog;
import org.jalon.community.Communities;
import org.jalon.community.Memberships;
import org.jalon.event.Outbox;
import org.jalon.recognition.board.Boards;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.policy.Policies;
import org.jalon.record.Marks;
import org.jalon.record.Records;

/** All that is kept of one community. */
final class Shelf implements Session {

    private final ReentrantLock lock = new ReentrantLock();
    private final Undo undo = new Undo();
    private final Holders holders = new Holders();
    private final KeptAwards awards = new KeptAwards(holders);
    private final KeptCommunity community = new KeptCommunity(undo);
    private final KeptMemberships memberships = new KeptMemberships(undo, holders);
    private final KeptActivities activities = new KeptActivities(undo);
    private final KeptPolicies policies = new KeptPolicies(undo);
    private final KeptFolds folds = new KeptFolds(undo, holders, awards);
    private final KeptLedger ledger = new KeptLedger(undo, activities, holders, awards);
    private final KeptOutbox outbox = new KeptOutbox();
    private final KeptRecords records = new KeptRecords(undo);
    private final KeptMarks marks = new KeptMarks(undo);

    <T> T inTransaction(Function<Session, T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "a transaction of this community is under way in this thread; call Jalon after it has ended");
        }
        lock.lock();
        boolean done = false;
        try {
            T result = work.apply(this);
            done = true;
            return result;
        } finally {
            end(done);
            lock.unlock();
        }
    }

    private void end(boolean done) {
        if (done) {
            undo.forget();
            ledger.commit();
            folds.commit();
            activities.commit();
            outbox.commit();
        } else {
            ledger.rollBack();
            undo.run();
            folds.rollBack();
            activities.rollBack();
            outbox.rollBack();
        }
    }

    /** Whether no community was founded on it. To be asked before others know the shelf. */
    boolean isEmpty() {
        return community.find().isEmpty();
    }

    @Override
    public Communities communities() {
        return community;
    }

    @Override
    public Memberships memberships() {
        return memberships;
    }

    @Override
    public ActivityLog activities() {
        return activities;
    }

    @Override
    public Policies policies() {
        return policies;
    }

    @Override
    public Folds folds() {
        return folds;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Boards boards() {
        return ledger.boards();
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Records records() {
        return records;
    }

    @Override
    public Marks marks() {
        return marks;
    }

    /** The committed events. */
    EventLine line() {
        return outbox.line();
    }
}
