package org.jalon.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jalon.event.EventPlace;
import org.jalon.event.EventText;
import org.jalon.event.delivery.Backlog;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.Failure;
import org.jalon.event.delivery.FailureKind;
import org.jspecify.annotations.Nullable;

/** The events of all communities, by their status. */
record SettledEvents(Sql sql, Names names) {

    private record Key(UUID community, long place) {}

    List<DeadLetter> dead(@Nullable EventPlace after, int limit) {
        String text = "select content, attempts, failure_kind, failure_class, settled_s, settled_n from " + table()
                + " where status = ?"
                + (after == null ? "" : " and (community_id > ? or (community_id = ? and place > ?))")
                + " order by community_id, place limit ?";
        return sql.query(
                text, params -> bind(params.text(EventRows.DEAD), after).integer(limit), SettledEvents::letter);
    }

    private static Params bind(Params params, @Nullable EventPlace after) throws SQLException {
        if (after == null) {
            return params;
        }
        UUID community = after.community().value();
        return params.uuid(community).uuid(community).number(after.place());
    }

    private static DeadLetter letter(Row row) throws SQLException {
        return new DeadLetter(
                EventText.read(KeptText.read(row.text("content"))),
                row.integer("attempts"),
                new Failure(FailureKind.valueOf(row.text("failure_kind")), KeptText.read(row.text("failure_class"))),
                row.moment("settled"));
    }

    /** Several may do it at once. */
    int purge(Instant before, int limit) {
        String text = "select community_id, place from " + table()
                + " where status = ? and (settled_s < ? or (settled_s = ? and settled_n < ?))"
                + " order by settled_s, settled_n limit ?" + sql.dialect().lockUnlessLocked();
        List<Key> old = sql.query(
                text,
                params -> params.text(EventRows.DELIVERED)
                        .number(before.getEpochSecond())
                        .moment(before)
                        .integer(limit),
                row -> new Key(row.uuid("community_id"), row.number("place")));
        sql.batch(
                "delete from " + table() + " where community_id = ? and place = ?",
                old,
                (params, key) -> params.uuid(key.community()).number(key.place()));
        return old.size();
    }

    Backlog backlog() {
        Map<String, Long> counts = new HashMap<>();
        sql.query(
                "select status, count(*) as events from " + table() + " where status in (?, ?) group by status",
                params -> params.text(Line.WAITING).text(EventRows.DEAD),
                row -> counts.put(row.text("status"), row.number("events")));
        return new Backlog(counts.getOrDefault(Line.WAITING, 0L), counts.getOrDefault(EventRows.DEAD, 0L));
    }

    private String table() {
        return names.table("event");
    }
}
