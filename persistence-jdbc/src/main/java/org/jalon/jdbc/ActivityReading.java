package org.jalon.jdbc;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.LoggedActivity;
import org.jalon.recognition.ledger.Position;

/** Questions to the activity log. */
record ActivityReading(Unit unit) implements Moments.Source<Activity> {

    List<LoggedActivity> find(List<ActivityId> ids) {
        Sql sql = unit.sql();
        List<String> keys = ids.stream().map(ActivityId::value).toList();
        return sql.queryAmong(
                keys,
                "a.activity_id",
                condition -> log() + " and " + condition + sql.decisive(),
                (params, some) -> params.uuid(unit.community().value()).texts(some),
                row -> ActivityRow.of(row).logged());
    }

    Stream<Activity> standing() {
        return new Moments<>(this, Activity::occurredAt, Comparator.comparing(Position::of)).stream();
    }

    @Override
    public List<Activity> after(Instant moment, int limit) {
        Sql sql = unit.sql();
        String text = counting() + " and a.occurred_s >= ? and (a.occurred_s > ? or a.occurred_n > ?)"
                + " order by a.occurred_s, a.occurred_n limit ?" + sql.decisive();
        return sql.query(
                text,
                params -> params.uuid(unit.community().value())
                        .number(moment.getEpochSecond())
                        .moment(moment)
                        .integer(limit),
                ActivityRow::activity);
    }

    @Override
    public List<Activity> at(Instant moment) {
        Sql sql = unit.sql();
        return sql.query(
                counting() + " and a.occurred_s = ? and a.occurred_n = ?" + sql.decisive(),
                params -> params.uuid(unit.community().value()).moment(moment),
                ActivityRow::activity);
    }

    Optional<Instant> latest() {
        Sql sql = unit.sql();
        String text = "select occurred_s, occurred_n from " + unit.table("activity")
                + " where community_id = ? order by occurred_s desc, occurred_n desc limit 1" + sql.decisive();
        return sql.first(text, params -> params.uuid(unit.community().value()), row -> row.moment("occurred"));
    }

    Stream<LoggedActivity> history() {
        return Chunks.pages(recordedAfter(-1, -1), page -> {
                    ActivityRow last = page.get(page.size() - 1);
                    return recordedAfter(last.revision(), last.place());
                })
                .map(ActivityRow::logged);
    }

    private List<ActivityRow> recordedAfter(long revision, int place) {
        Sql sql = unit.sql();
        String text = log() + " and a.revision >= ? and (a.revision > ? or a.place > ?)"
                + " order by a.revision, a.place limit ?" + sql.decisive();
        return sql.query(
                text,
                params -> params.uuid(unit.community().value())
                        .number(revision)
                        .number(revision)
                        .integer(place)
                        .integer(Moments.PAGE),
                ActivityRow::of);
    }

    private String log() {
        return "select " + ActivityRow.ALL + " from " + unit.table("activity") + " a left join "
                + unit.table("retraction")
                + " r on r.community_id = a.community_id and r.activity_id = a.activity_id where a.community_id = ?";
    }

    private String counting() {
        return "select " + ActivityRow.ACTIVITY + " from " + unit.table("activity")
                + " a where a.community_id = ? and not exists (select 1 from " + unit.table("retraction")
                + " r where r.community_id = a.community_id and r.activity_id = a.activity_id)";
    }
}
