package org.jalon.recognition.ledger;

import java.time.Instant;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;

/**
 * The place of an activity, and of all that follows from it, in the order of folds.
 *
 * @param occurredAt when it occurred
 * @param activity which one, among those of the same moment
 */
public record Position(Instant occurredAt, ActivityId activity) implements Comparable<Position> {

    public static Position of(Activity activity) {
        return new Position(activity.occurredAt(), activity.id());
    }

    @Override
    public int compareTo(Position other) {
        int order = occurredAt.compareTo(other.occurredAt);
        return order != 0 ? order : activity.compareTo(other.activity);
    }

    public boolean isAfter(Position other) {
        return compareTo(other) > 0;
    }
}
