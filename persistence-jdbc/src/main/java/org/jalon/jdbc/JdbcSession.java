package org.jalon.jdbc;

import java.util.List;
import org.jalon.activity.ActivityLog;
import org.jalon.community.Communities;
import org.jalon.community.CommunityId;
import org.jalon.community.Memberships;
import org.jalon.event.Outbox;
import org.jalon.recognition.board.Boards;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.policy.Policies;
import org.jalon.record.Marks;
import org.jalon.record.Records;

/** What is kept of one community, within one unit of work. */
final class JdbcSession implements BufferedSession {

    private final Unit unit;
    private final StoredCommunities communities;
    private final StoredMemberships memberships;
    private final StoredActivities activities;
    private final StoredPolicies policies;
    private final StoredFolds folds;
    private final StoredLedger ledger;
    private final StoredBoards boards;
    private final StoredOutbox outbox;
    private final StoredRecords records;
    private final StoredMarks marks;

    JdbcSession(CommunityId community, Sql sql, Names names) {
        unit = new Unit(community, sql, names);
        communities = new StoredCommunities(unit);
        memberships = new StoredMemberships(unit);
        activities = new StoredActivities(unit);
        policies = new StoredPolicies(unit);
        folds = new StoredFolds(unit);
        ledger = new StoredLedger(unit);
        boards = new StoredBoards(unit);
        outbox = new StoredOutbox(unit);
        records = new StoredRecords(unit);
        marks = new StoredMarks(unit);
        List.of(memberships, policies, records, marks, activities, ledger, folds, outbox)
                .forEach(unit::add);
    }

    @Override
    public void flush() {
        unit.flush();
    }

    @Override
    public Communities communities() {
        return communities;
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
        return boards;
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
}
