package org.jalon.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
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

    List<InputRow> since(Collection<Start> starts) {
        return Chunks.ask(starts, Union.MOST, this::foundSince);
    }

    private List<InputRow> foundSince(List<Start> starts) {
        String select = inputs() + " and occurred_s >= ? and (occurred_s > ? or occurred_n >= ?)"
                + unit.sql().decisive();
        return unit.sql()
                .query(
                        Union.of(select, starts.size()),
                        params -> Union.bind(params, starts, this::bind),
                        InputReading::input);
    }

    /** All inputs up to the end of that moment. */
    List<InputRow> until(UUID fold, Instant moment) {
        String text = inputs() + " and occurred_s <= ? and (occurred_s < ? or occurred_n <= ?)"
                + unit.sql().decisive();
        return unit.sql()
                .query(text, params -> bind(params, new Start(fold, moment, Values.none())), InputReading::input);
    }

    /** The activities that those inputs are, or that caused them. */
    Map<ActivityId, Activity> activities(Collection<InputRow> inputs) {
        List<String> ids = inputs.stream()
                .map(row -> row.at().activity().value())
                .distinct()
                .toList();
        Map<ActivityId, Activity> activities = new HashMap<>();
        logged(ids).forEach(activity -> activities.put(activity.id(), activity));
        return activities;
    }

    private List<Activity> logged(List<String> ids) {
        Sql sql = unit.sql();
        String select = "select " + ActivityRow.ACTIVITY + " from " + unit.table("activity")
                + " a where a.community_id = ? and ";
        return sql.queryAmong(
                ids,
                "a.activity_id",
                condition -> select + condition + sql.decisive(),
                (params, some) -> params.uuid(unit.community().value()).texts(some),
                ActivityRow::activity);
    }

    /** The awards among those inputs. */
    Map<UUID, Award> awards(Collection<InputRow> inputs) {
        List<UUID> ids = inputs.stream()
                .flatMap(row -> Optional.ofNullable(row.award()).stream())
                .distinct()
                .toList();
        Map<UUID, Award> awards = new HashMap<>();
        given(ids).forEach(award -> awards.put(Digest.of(award), award));
        return awards;
    }

    /** An entry says what was awarded, and so does its reversal. */
    private List<Award> given(List<UUID> ids) {
        Sql sql = unit.sql();
        String select =
                "select " + EntryRow.COLUMNS + " from " + unit.table("entry") + " e where e.community_id = ? and ";
        return sql.queryAmong(
                ids,
                "e.award_id",
                condition -> select + condition + sql.decisive(),
                (params, some) -> params.uuid(unit.community().value()).uuids(some),
                row -> EntryRow.of(row).entry().award());
    }

    private String inputs() {
        return "select fold_id, occurred_s, occurred_n, activity_id, place, award_id, state from "
                + unit.table("fold_input") + " where community_id = ? and fold_id = ?";
    }

    private static InputRow input(Row row) throws SQLException {
        String state = row.textOrNull("state");
        return new InputRow(
                row.uuid("fold_id"),
                new Position(row.moment("occurred"), new ActivityId(row.text("activity_id"))),
                row.integer("place"),
                row.uuidOrNull("award_id"),
                state == null ? null : KeptText.read(state));
    }
}
