package org.jalon.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Port: the append-only log of activities and retractions, the source of truth. */
public interface ActivityLog {

    Optional<LoggedActivity> find(ActivityId id);

    /** Says that those will be looked for, so that a store can fetch them together. */
    default void prefetch(Collection<ActivityId> ids) {}

    /** Keeps an activity; the log has none with that id. */
    void append(Activity activity, Instant recordedAt);

    /** Keeps a retraction; the log has its activity, not yet retracted. */
    void append(Retraction retraction);

    /**
     * The activities that count, those not retracted, in the order {@code (occurredAt, id)}. To be closed; valid within the
     * transaction.
     */
    Stream<Activity> standing();

    /** When the latest of all logged activities occurred, retracted ones included. */
    Optional<Instant> latest();

    /** All activities with their retractions, in the order they were recorded. To be closed; valid within the transaction. */
    Stream<LoggedActivity> history();
}
