package org.jalon.jdbc;

import java.util.function.Function;
import org.jalon.Session;
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

/** Counts: each community has a number, its revision. Enough to see what a transaction does. */
final class TinySession implements BufferedSession {

    private final CommunityId community;
    private final Sql sql;
    private final String table;
    private boolean flushed;

    TinySession(CommunityId community, Sql sql, Names names) {
        this.community = community;
        this.sql = sql;
        this.table = names.table("community");
    }

    /** Work on such a session. */
    static <T> Function<Session, T> tiny(Function<TinySession, T> work) {
        return session -> work.apply((TinySession) session);
    }

    /** -1 when there is none. */
    long count() {
        return sql.first(
                        "select revision from " + table + " where community_id = ?" + sql.lock(),
                        params -> params.uuid(community.value()),
                        row -> row.number("revision"))
                .orElse(-1L);
    }

    void begin() {
        sql.update(
                "insert into " + table
                        + " (community_id, name, zone, since_s, since_n, founder, revision)"
                        + " values (?, 'x', 'UTC', 0, 0, 'x', 0)",
                params -> params.uuid(community.value()));
    }

    long increment() {
        long next = count() + 1;
        set(next);
        return next;
    }

    void set(long count) {
        sql.update(
                "update " + table + " set revision = ? where community_id = ?",
                params -> params.number(count).uuid(community.value()));
    }

    /** Fails with what a driver would say of that state. */
    void fail(String wrongSql) {
        sql.update(wrongSql, params -> {});
    }

    boolean isFlushed() {
        return flushed;
    }

    @Override
    public void flush() {
        flushed = true;
    }

    @Override
    public Communities communities() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Memberships memberships() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ActivityLog activities() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Policies policies() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Folds folds() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Ledger ledger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Boards boards() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outbox outbox() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Records records() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Marks marks() {
        throw new UnsupportedOperationException();
    }
}
