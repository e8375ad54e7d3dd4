package org.jalon.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Position;

/** What folds have become, until it is sent. */
final class FoldWrites {

    private static final String INPUT_KEY =
            " where community_id = ? and fold_id = ? and occurred_s = ? and occurred_n = ? and activity_id = ? and place = ?";

    private final Unit unit;
    private final Map<CellId, FoldRow> folds = new LinkedHashMap<>();
    private final List<InputRow> added = new ArrayList<>();
    private final List<InputRow> changed = new ArrayList<>();
    private final List<InputRow> dropped = new ArrayList<>();
    private boolean clears;

    FoldWrites(Unit unit) {
        this.unit = unit;
    }

    void change(CellId cell, FoldRow row) {
        folds.put(cell, row);
    }

    void add(List<InputRow> rows) {
        added.addAll(rows);
    }

    /** Puts rows in the place of others; what stays the same is not written. */
    void replace(List<InputRow> before, List<InputRow> now) {
        Map<InputRow.Key, InputRow> gone = new HashMap<>();
        before.forEach(row -> gone.put(row.key(), row));
        for (InputRow row : now) {
            InputRow was = gone.remove(row.key());
            if (was == null) {
                added.add(row);
            } else if (!was.equals(row)) {
                changed.add(row);
            }
        }
        dropped.addAll(gone.values());
    }

    /** Forgets all folds. */
    void clear() {
        folds.clear();
        added.clear();
        changed.clear();
        dropped.clear();
        clears = true;
    }

    void send() {
        if (clears) {
            delete("fold_input");
            delete("fold");
            clears = false;
        }
        sendInputs();
        sendFolds();
    }

    private void delete(String table) {
        unit.sql()
                .update(
                        "delete from " + unit.table(table) + " where community_id = ?",
                        params -> params.uuid(unit.community().value()));
    }

    private void sendInputs() {
        UUID community = unit.community().value();
        unit.sql()
                .batch(
                        "delete from " + unit.table("fold_input") + INPUT_KEY,
                        dropped,
                        (params, row) -> key(row, params.uuid(community)));
        String insert = "insert into " + unit.table("fold_input") + " (community_id, fold_id, occurred_s, occurred_n,"
                + " activity_id, place, award_id, state) values (?, ?, ?, ?, ?, ?, ?, ?)";
        unit.sql()
                .batch(
                        insert,
                        added,
                        (params, row) -> key(row, params.uuid(community))
                                .uuid(row.award())
                                .text(row.state()));
        String update = "update " + unit.table("fold_input") + " set award_id = ?, state = ?" + INPUT_KEY;
        unit.sql()
                .batch(
                        update,
                        changed,
                        (params, row) -> key(
                                row,
                                params.uuid(row.award()).text(row.keptState()).uuid(community)));
        Stream.of(dropped, added, changed).forEach(Collection::clear);
    }

    private static Params key(InputRow row, Params params) throws SQLException {
        return params.uuid(row.fold())
                .moment(row.at().occurredAt())
                .text(row.at().activity().value())
                .integer(row.place());
    }

    private void sendFolds() {
        UUID community = unit.community().value();
        List<Map.Entry<CellId, FoldRow>> kept = new ArrayList<>();
        List<UUID> forgotten = new ArrayList<>();
        folds.forEach((cell, row) -> {
            if (row.last() == null) {
                forgotten.add(Digest.of(cell));
            } else {
                kept.add(Map.entry(cell, row));
            }
        });
        unit.sql()
                .batch(upsert(), kept, (params, fold) -> bind(fold.getKey(), fold.getValue(), params.uuid(community)));
        String delete = "delete from " + unit.table("fold") + " where community_id = ? and fold_id = ?";
        unit.sql()
                .batch(
                        delete,
                        forgotten,
                        (params, fold) -> params.uuid(community).uuid(fold));
        folds.clear();
    }

    private String upsert() {
        return unit.dialect()
                .upsert(
                        unit.table("fold"),
                        List.of("community_id", "fold_id"),
                        List.of(
                                "rule_id",
                                "key_scope",
                                "key_id",
                                "key_slice",
                                "inputs",
                                "last_s",
                                "last_n",
                                "last_activity",
                                "state"),
                        List.of());
    }

    private static void bind(CellId cell, FoldRow row, Params params) throws SQLException {
        Position last = requireNonNull(row.last());
        params.uuid(Digest.of(cell))
                .text(cell.ruleId())
                .text(cell.key().scope().name())
                .text(KeptText.of(cell.key().id()))
                .text(KeptText.of(cell.key().slice()))
                .integer(row.inputs())
                .moment(last.occurredAt())
                .text(last.activity().value())
                .text(KeptText.of(row.state().encode()));
    }
}
