package org.jalon.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ActivityLog;
import org.jalon.activity.LoggedActivity;
import org.jalon.activity.Retraction;
import org.jalon.recognition.ledger.Position;
import org.jspecify.annotations.Nullable;

/** The activity log. */
final class KeptActivities implements ActivityLog {

    private final Undo undo;
    private final Map<ActivityId, KeptActivity> byId = new HashMap<>();
    private final List<KeptActivity> asRecorded = new ArrayList<>();
    private @Nullable Instant latest;

    /** How many of them are there for good, and the latest moment of those. */
    private int committed;

    private @Nullable Instant latestCommitted;

    /** Whoever keeps an activity mostly keeps what was given for it next. */
    private @Nullable KeptActivity lastKept;

    KeptActivities(Undo undo) {
        this.undo = undo;
    }

    @Override
    public Optional<LoggedActivity> find(ActivityId id) {
        KeptActivity kept = byId.get(id);
        return kept == null ? Optional.empty() : Optional.of(kept.logged());
    }

    /** The activity of that id, which is in the log. */
    KeptActivity kept(ActivityId id) {
        KeptActivity kept = lastKept;
        if (kept == null || !kept.activity().id().equals(id)) {
            kept = byId.get(id);
        }
        if (kept == null) {
            throw new IllegalArgumentException("no activity '" + id + "' in the log");
        }
        return kept;
    }

    @Override
    public void append(Activity activity, Instant recordedAt) {
        KeptActivity kept = new KeptActivity(activity, recordedAt);
        byId.put(activity.id(), kept);
        asRecorded.add(kept);
        lastKept = kept;
        if (latest == null || activity.occurredAt().isAfter(latest)) {
            latest = activity.occurredAt();
        }
    }

    void commit() {
        committed = asRecorded.size();
        latestCommitted = latest;
    }

    void rollBack() {
        lastKept = null;
        latest = latestCommitted;
        List<KeptActivity> uncommitted = asRecorded.subList(committed, asRecorded.size());
        uncommitted.forEach(kept -> byId.remove(kept.activity().id()));
        uncommitted.clear();
    }

    @Override
    public void append(Retraction retraction) {
        KeptActivity kept = kept(retraction.activity());
        kept.retract(retraction);
        undo.with(() -> kept.retract(null));
    }

    @Override
    public Stream<Activity> standing() {
        return asRecorded.stream()
                .filter(kept -> !kept.isRetracted())
                .map(KeptActivity::activity)
                .sorted(Comparator.comparing(Position::of));
    }

    @Override
    public Optional<Instant> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public Stream<LoggedActivity> history() {
        return asRecorded.stream().map(KeptActivity::logged);
    }
}
