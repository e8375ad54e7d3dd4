package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jalon.Values;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Position;

/** The rows of folds. */
record FoldRows(Unit unit) {

    private record Found(UUID fold, FoldRow row) {}

    /** Those that there are. */
    Map<CellId, FoldRow> find(Collection<CellId> cells) {
        Map<UUID, CellId> byFold = new HashMap<>();
        cells.forEach(cell -> byFold.put(Digest.of(cell), cell));
        Map<CellId, FoldRow> rows = new HashMap<>();
        for (Found found : Chunks.ask(byFold.keySet(), Among.MOST, this::found)) {
            CellId cell = byFold.get(found.fold());
            if (cell != null) {
                rows.put(cell, found.row());
            }
        }
        return rows;
    }

    private List<Found> found(List<UUID> folds) {
        Sql sql = unit.sql();
        String text = "select fold_id, inputs, last_s, last_n, last_activity, state from " + unit.table("fold")
                + " where community_id = ? and "
                + sql.dialect().among().condition("fold_id", folds.size()) + sql.decisive();
        return sql.query(text, params -> params.uuid(unit.community().value()).uuids(folds), FoldRows::found);
    }

    private static Found found(Row row) throws SQLException {
        Position last = new Position(row.moment("last"), new ActivityId(row.text("last_activity")));
        return new Found(row.uuid("fold_id"), new FoldRow(row.integer("inputs"), last, state(row.text("state"))));
    }

    static Values state(String kept) {
        return kept.isEmpty() ? Values.none() : Values.decode(KeptText.read(kept));
    }
}
