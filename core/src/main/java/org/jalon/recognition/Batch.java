package org.jalon.recognition;

import static org.jalon.activity.ActivityRefusal.ACTIVITY_CONFLICT;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.Community;
import org.jalon.community.MemberId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.Withheld;

/** Sorts activities that arrive together: new ones, known ones, refused ones. */
final class Batch {

    private final Community community;
    private final Session session;
    private final Map<ActivityId, Activity> fresh = new LinkedHashMap<>();
    private final SortedMap<ActivityId, Refusal> refused = new TreeMap<>();
    private int alreadyRecorded;

    Batch(Community community, Session session) {
        this.community = community;
        this.session = session;
    }

    void sort(List<Activity> activities) {
        session.activities().prefetch(activities.stream().map(Activity::id).toList());
        session.memberships().prefetch(membersIn(activities));
        activities.forEach(this::sort);
    }

    private static Set<MemberId> membersIn(List<Activity> activities) {
        Set<MemberId> members = new LinkedHashSet<>();
        for (Activity activity : activities) {
            Stream.of(activity.actor(), activity.beneficiary())
                    .filter(Objects::nonNull)
                    .forEach(members::add);
        }
        return members;
    }

    private void sort(Activity activity) {
        Activity twin = fresh.get(activity.id());
        if (twin != null) {
            sortTwin(activity, twin);
            return;
        }
        Admission.of(activity, community, session)
                .fold(
                        admission -> {
                            take(activity, admission);
                            return null;
                        },
                        refusals -> refused.put(activity.id(), refusals.get(0)));
    }

    private void sortTwin(Activity activity, Activity twin) {
        if (twin.equals(activity)) {
            alreadyRecorded++;
        } else {
            refused.put(
                    activity.id(),
                    Refusal.because(ACTIVITY_CONFLICT, "activity", activity.id().value()));
        }
    }

    private void take(Activity activity, Admission admission) {
        if (admission == Admission.NEW) {
            fresh.put(activity.id(), activity);
        } else {
            alreadyRecorded++;
        }
    }

    Collection<Activity> fresh() {
        return fresh.values();
    }

    BatchRecorded recorded(List<LedgerEntry> entries, List<Withheld> withheld) {
        return new BatchRecorded(fresh.size(), alreadyRecorded, refused, entries, withheld);
    }
}
