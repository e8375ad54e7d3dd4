package org.jalon.jdbc;

import java.time.Instant;
import java.util.List;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.event.EventText;
import org.jalon.event.delivery.Failure;
import org.jspecify.annotations.Nullable;

/** The rows of events of a community whose line is locked. */
record EventRows(CommunityId community, Sql sql, Names names) {

    static final String DELIVERED = "delivered";
    static final String DEAD = "dead";

    /** An event and how often its turn has come. */
    record Tried(Event event, int attempts) {}

    /** The first ones that wait. */
    List<Tried> waiting(int limit) {
        String text = "select content, attempts from " + table()
                + " where status = ? and community_id = ? order by place limit ?";
        return sql.query(
                text,
                params -> params.text(Line.WAITING).uuid(community.value()).integer(limit),
                row -> new Tried(EventText.read(KeptText.read(row.text("content"))), row.integer("attempts")));
    }

    void begin(Event event, int attempt) {
        sql.update(
                "update " + table() + " set attempts = ? where community_id = ? and place = ?",
                params -> params.integer(attempt).uuid(community.value()).number(event.place()));
    }

    void deliver(List<Event> events, Instant now) {
        sql.batch(
                "update " + table() + " set status = ?, settled_s = ?, settled_n = ?"
                        + " where community_id = ? and place = ?",
                events,
                (params, event) -> params.text(DELIVERED)
                        .moment(now)
                        .uuid(community.value())
                        .number(event.place()));
    }

    /**
     * Keeps why it failed.
     *
     * @param diedAt absent when it is to be tried again
     */
    void fail(Event event, int attempts, Failure failure, @Nullable Instant diedAt) {
        sql.update(
                "update " + table() + " set status = ?, attempts = ?, failure_kind = ?, failure_class = ?,"
                        + " settled_s = ?, settled_n = ? where community_id = ? and place = ?",
                params -> params.text(diedAt == null ? Line.WAITING : DEAD)
                        .integer(attempts)
                        .text(failure.kind().name())
                        .text(KeptText.of(failure.exception()))
                        .moment(diedAt)
                        .uuid(community.value())
                        .number(event.place()));
    }

    /** As if it had never been tried; says whether it was dead. */
    boolean revive(EventId event) {
        String text = "update " + table() + " set status = ?, attempts = 0, failure_kind = null, failure_class = null,"
                + " settled_s = null, settled_n = null where community_id = ? and event_id = ? and status = ?";
        return sql.update(
                        text,
                        params -> params.text(Line.WAITING)
                                .uuid(community.value())
                                .uuid(event.value())
                                .text(DEAD))
                > 0;
    }

    private String table() {
        return names.table("event");
    }
}
