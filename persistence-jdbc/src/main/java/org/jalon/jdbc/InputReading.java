package org.jalon.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Position;
import org.jspecify.annotations.Nullable;

/** Questions to the inputs of folds. */
record InputReading(Unit unit) {

    /**
     * Where a tail begins.
     *
     * @param fold of which fold
     * @param moment with its first input of that moment
     * @param state the state before it
     */
    record Start(UUID fold, Instant moment, Values state) {}

    /** An input with its activity. */
    record Found(InputRow row, Activity activity) {}

    /**
     * Where tails may begin that hold all from those positions on: before the moment of the position, so that something is left of a
     * tail whose end is taken back.
     */
    Map<UUID, Start> starts(Map<CellId, Position> from) {
        Map<UUID, Start> starts = new LinkedHashMap<>();
        from.forEach((cell, position) -> {
            UUID fold = Digest.of(cell);
            starts.put(fold, new Start(fold, position.occurredAt(), Values.none()));
        });
        List<Start> found = Chunks.ask(starts.values(), Union.MOST, this::kept);
        starts.replaceAll((fold, start) -> new Start(fold, Instant.MIN, Values.none()));
        found.forEach(start -> starts.put(start.fold(), start));
        return starts;
    }

    private List<Start> kept(List<Start> before) {
        Sql sql = unit.sql();
        String select = "select fold_id, occurred_s, occurred_n, state from " + unit.table("fold_input")
                + " where community_id = ? and fold_id = ? and occurred_s <= ? and (occurred_s < ? or occurred_n < ?)"
                + " and state is not null order by occurred_s desc, occurred_n desc limit 1" + sql.decisive();
        return sql.query(
                Union.of(select, before.size()),
                params -> Union.bind(params, before, this::bind),
                row -> new Start(row.uuid("fold_id"), row.moment("occurred"), FoldRows.state(row.text("state"))));
    }

    /** The community, the fold, and the moment with its second twice. */
    private void bind(Params params, @Nullable Start start) throws SQLException {
        Instant moment = start == null ? Instant.MIN : start.moment();
        params.uuid(unit.community().value())
                .uuid(start == null ? null : start.fold())
                .number(moment.getEpochSecond())
                .moment(moment);
    }

    List<Found> since(Collection<Start> starts) {
        return Chunks.ask(starts, Union.MOST, this::foundSince);
    }

    private List<Found> foundSince(List<Start> starts) {
        String select = inputs() + " and i.occurred_s >= ? and (i.occurred_s > ? or i.occurred_n >= ?)"
                + unit.sql().decisive();
        return unit.sql()
                .query(
                        Union.of(select, starts.size()),
                        params -> Union.bind(params, starts, this::bind),
                        InputReading::found);
    }

    /** All inputs up to the end of that moment. */
    List<Found> until(UUID fold, Instant moment) {
        String text = inputs() + " and i.occurred_s <= ? and (i.occurred_s < ? or i.occurred_n <= ?)"
                + unit.sql().decisive();
        return unit.sql()
                .query(text, params -> bind(params, new Start(fold, moment, Values.none())), InputReading::found);
    }

    /** The awards among those inputs. */
    Map<UUID, Award> awards(Collection<List<Found>> found) {
        List<UUID> ids = new ArrayList<>();
        found.forEach(rows -> rows.forEach(one -> {
            UUID award = one.row().award();
            if (award != null) {
                ids.add(award);
            }
        }));
        Map<UUID, Award> awards = new HashMap<>();
        Chunks.ask(ids.stream().distinct().toList(), Among.MOST, this::given)
                .forEach(award -> awards.put(Digest.of(award), award));
        return awards;
    }

    private List<Award> given(List<UUID> ids) {
        Sql sql = unit.sql();
        String text = "select " + EntryRow.COLUMNS + " from " + unit.table("entry")
                + " e where e.community_id = ? and e.reverses is null and "
                + sql.dialect().among().condition("e.award_id", ids.size()) + sql.decisive();
        return sql.query(
                text,
                params -> params.uuid(unit.community().value()).uuids(ids),
                row -> EntryRow.of(row).entry().award());
    }

    private String inputs() {
        return "select i.fold_id, i.place as input_place, i.award_id, i.state, " + ActivityRow.ACTIVITY + " from "
                + unit.table("fold_input") + " i join " + unit.table("activity")
                + " a on a.community_id = i.community_id and a.activity_id = i.activity_id"
                + " where i.community_id = ? and i.fold_id = ?";
    }

    private static Found found(Row row) throws SQLException {
        Activity activity = ActivityRow.activity(row);
        String state = row.textOrNull("state");
        return new Found(
                new InputRow(
                        row.uuid("fold_id"),
                        Position.of(activity),
                        row.integer("input_place"),
                        row.uuidOrNull("award_id"),
                        state == null ? null : KeptText.read(state)),
                activity);
    }
}
