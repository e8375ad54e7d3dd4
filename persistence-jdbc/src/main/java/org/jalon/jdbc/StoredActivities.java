package org.jalon.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ActivityLog;
import org.jalon.activity.LoggedActivity;
import org.jalon.activity.Retraction;

/** The activity log. */
final class StoredActivities implements ActivityLog, Unit.Waiting {

    private final Unit unit;
    private final ActivityReading reading;
    private final Map<ActivityId, Optional<LoggedActivity>> known = new HashMap<>();
    private final List<ActivityRow> waiting = new ArrayList<>();
    private final List<Taken> waitingRetractions = new ArrayList<>();

    /** A retraction with its place. */
    private record Taken(Retraction retraction, int place) {}

    StoredActivities(Unit unit) {
        this.unit = unit;
        this.reading = new ActivityReading(unit);
    }

    @Override
    public Optional<LoggedActivity> find(ActivityId id) {
        if (!known.containsKey(id)) {
            prefetch(List.of(id));
        }
        return known.getOrDefault(id, Optional.empty());
    }

    @Override
    public void prefetch(Collection<ActivityId> ids) {
        List<ActivityId> unknown =
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        List<LoggedActivity> found = unit.isFounding() ? List.of() : reading.find(unknown);
        unknown.forEach(id -> known.put(id, Optional.empty()));
        found.forEach(logged -> known.put(logged.activity().id(), Optional.of(logged)));
    }

    @Override
    public void append(Activity activity, Instant recordedAt) {
        LoggedActivity logged = new LoggedActivity(activity, recordedAt, null);
        waiting.add(new ActivityRow(logged, unit.revision(), unit.nextPlace()));
        known.put(activity.id(), Optional.of(logged));
    }

    @Override
    public void append(Retraction retraction) {
        unit.revision();
        waitingRetractions.add(new Taken(retraction, unit.nextPlace()));
        known.computeIfPresent(
                retraction.activity(),
                (id, logged) ->
                        logged.map(taken -> new LoggedActivity(taken.activity(), taken.recordedAt(), retraction)));
    }

    @Override
    public Stream<Activity> standing() {
        unit.settle();
        return reading.standing();
    }

    @Override
    public Optional<Instant> latest() {
        unit.settle();
        return reading.latest();
    }

    @Override
    public Stream<LoggedActivity> history() {
        unit.settle();
        return reading.history();
    }

    @Override
    public void send() {
        UUID community = unit.community().value();
        String activities =
                "insert into " + unit.table("activity") + " (community_id, activity_id, kind, actor, object,"
                        + " thread, beneficiary, amount, occurred_s, occurred_n, attributes, recorded_s, recorded_n, revision,"
                        + " place) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        unit.sql().batch(activities, waiting, (params, row) -> {
            ActivityRow.bind(params.uuid(community), row.logged().activity());
            params.moment(row.logged().recordedAt()).number(row.revision()).integer(row.place());
        });
        waiting.clear();
        String retractions = "insert into " + unit.table("retraction") + " (community_id, activity_id, retracted_by,"
                + " retracted_s, retracted_n, revision, place) values (?, ?, ?, ?, ?, ?, ?)";
        unit.sql()
                .batch(
                        retractions,
                        waitingRetractions,
                        (params, row) -> params.uuid(community)
                                .text(row.retraction().activity().value())
                                .text(row.retraction().by().value())
                                .moment(row.retraction().recordedAt())
                                .number(unit.revision())
                                .integer(row.place()));
        waitingRetractions.clear();
    }
}
