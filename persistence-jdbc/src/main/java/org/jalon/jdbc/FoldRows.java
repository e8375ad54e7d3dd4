package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalon.Values;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Remembered;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.KeyScope;

/** The rows of folds. */
record FoldRows(Unit unit) {

    /** Comes before all digests, and is none. */
    private static final UUID NOTHING = new UUID(0, 0);

    private record Found(UUID fold, FoldRow row) {}

    private record Numbered(UUID id, Remembered fold) {}

    /** Those that there are. */
    Map<CellId, FoldRow> find(Collection<CellId> cells) {
        Map<UUID, CellId> byFold = new HashMap<>();
        cells.forEach(cell -> byFold.put(Digest.of(cell), cell));
        Map<CellId, FoldRow> rows = new HashMap<>();
        for (Found found : found(byFold.keySet())) {
            CellId cell = byFold.get(found.fold());
            if (cell != null) {
                rows.put(cell, found.row());
            }
        }
        return rows;
    }

    private List<Found> found(Collection<UUID> folds) {
        Sql sql = unit.sql();
        String select = "select fold_id, inputs, last_s, last_n, last_activity, state from " + unit.table("fold")
                + " where community_id = ? and ";
        return sql.queryAmong(
                folds,
                "fold_id",
                condition -> select + condition + sql.decisive(),
                (params, some) -> params.uuid(unit.community().value()).uuids(some),
                FoldRows::found);
    }

    private static Found found(Row row) throws SQLException {
        Position last = new Position(row.moment("last"), new ActivityId(row.text("last_activity")));
        return new Found(row.uuid("fold_id"), new FoldRow(row.integer("inputs"), last, state(row.text("state"))));
    }

    /** How far all have come, a page at a time. */
    Stream<Remembered> all() {
        return Chunks.pages(
                        after(NOTHING), page -> after(page.get(page.size() - 1).id()))
                .map(Numbered::fold);
    }

    private List<Numbered> after(UUID id) {
        Sql sql = unit.sql();
        String text = "select fold_id, rule_id, key_scope, key_id, key_slice, inputs, state from " + unit.table("fold")
                + " where community_id = ? and fold_id > ? order by fold_id limit ?" + sql.decisive();
        return sql.query(
                text,
                params -> params.uuid(unit.community().value()).uuid(id).integer(Moments.PAGE),
                FoldRows::numbered);
    }

    private static Numbered numbered(Row row) throws SQLException {
        FoldKey key = new FoldKey(
                KeyScope.valueOf(row.text("key_scope")),
                KeptText.read(row.text("key_id")),
                KeptText.read(row.text("key_slice")));
        CellId cell = new CellId(row.text("rule_id"), key);
        return new Numbered(row.uuid("fold_id"), new Remembered(cell, row.integer("inputs"), state(row.text("state"))));
    }

    static Values state(String kept) {
        return kept.isEmpty() ? Values.none() : Values.decode(KeptText.read(kept));
    }
}
