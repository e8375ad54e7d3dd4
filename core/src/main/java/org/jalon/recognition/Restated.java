package org.jalon.recognition;

import java.util.List;
import java.util.Optional;
import org.jalon.Description;
import org.jalon.HostId;
import org.jalon.IdSource;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.LoggedActivity;
import org.jalon.record.RecordType;

/**
 * Facts that were taken back and count again. What was taken back stays so; the same fact is stated again, under an id of its own, and whoever asks for the
 * first one is led to the one that counts. Not thread-safe; ends with the transaction.
 */
public final class Restated {

    private static final RecordType<ActivityId> SUCCESSOR = type("restated");
    private static final RecordType<ActivityId> GIVEN_UP = type("not-to-be-restated");

    private final Session session;

    public Restated(Session session) {
        this.session = session;
    }

    private static RecordType<ActivityId> type(String name) {
        return new RecordType<>(
                name,
                id -> Description.of(id.value()),
                described -> new ActivityId(((Description.Text) described).value()));
    }

    /** The fact of that id, or the last one that was stated in its place. */
    public Optional<LoggedActivity> latest(ActivityId id) {
        Optional<LoggedActivity> found = session.activities().find(id);
        while (found.filter(LoggedActivity::isRetracted).isPresent()) {
            Optional<ActivityId> next = session.records()
                    .find(SUCCESSOR, found.get().activity().id().value());
            if (next.isEmpty()) {
                return found;
            }
            found = session.activities().find(next.get());
        }
        return found;
    }

    /** The fact that says so and counts, if one does. */
    public Optional<Activity> counting(ActivityId id) {
        return latest(id).filter(logged -> !logged.isRetracted()).map(LoggedActivity::activity);
    }

    /** Says that these, where they do not count, shall not count again: who stated them took them back as well. */
    public void giveUp(List<ActivityId> ids) {
        for (ActivityId id : ids) {
            latest(id)
                    .filter(LoggedActivity::isRetracted)
                    .map(logged -> logged.activity().id())
                    .ifPresent(last -> session.records().save(GIVEN_UP, last.value(), last));
        }
    }

    /** What says the same as those facts again, of those that do not count and were not given up; to be stated, and then {@link #keep kept}. */
    public List<Again> again(List<ActivityId> ids, IdSource source) {
        return ids.stream()
                .flatMap(id -> latest(id).stream())
                .filter(LoggedActivity::isRetracted)
                .map(LoggedActivity::activity)
                .filter(activity ->
                        session.records().find(GIVEN_UP, activity.id().value()).isEmpty())
                .map(activity -> again(activity, source))
                .toList();
    }

    private Again again(Activity before, IdSource source) {
        ActivityId close = new ActivityId(before.id().value() + "!");
        boolean fits = HostId.Check.isWellFormed(close.value())
                && session.activities().find(close).isEmpty();
        ActivityId id = fits ? close : new ActivityId("!" + source.next());
        return new Again(
                before.id(),
                new Activity(
                        id,
                        before.kind(),
                        before.actor(),
                        before.object(),
                        before.thread(),
                        before.beneficiary(),
                        before.amount(),
                        before.occurredAt(),
                        before.attributes()));
    }

    /** Leads from the facts that were taken back to those that were stated again. */
    public void keep(List<Again> again) {
        again.forEach(one -> session.records()
                .save(SUCCESSOR, one.before().value(), one.activity().id()));
    }

    /**
     * A fact that is stated again.
     *
     * @param before the id under which it was taken back
     * @param activity the same under another id, which comes right after that one in order
     */
    public record Again(ActivityId before, Activity activity) {}
}
