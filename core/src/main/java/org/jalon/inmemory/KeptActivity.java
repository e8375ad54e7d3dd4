package org.jalon.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.activity.Activity;
import org.jalon.activity.LoggedActivity;
import org.jalon.activity.Retraction;
import org.jalon.recognition.ledger.Award;
import org.jspecify.annotations.Nullable;

/** One activity of the log, with the standing entries that rules gave for it alone: mostly one, kept without a list. */
final class KeptActivity {

    private final Activity activity;
    private final long recordedSecond;
    private final int recordedNano;
    private @Nullable Retraction retraction;
    private @Nullable KeptEntry first;
    private List<KeptEntry> more = List.of();

    KeptActivity(Activity activity, Instant recordedAt) {
        this.activity = activity;
        this.recordedSecond = recordedAt.getEpochSecond();
        this.recordedNano = recordedAt.getNano();
    }

    Activity activity() {
        return activity;
    }

    Instant recordedAt() {
        return Instant.ofEpochSecond(recordedSecond, recordedNano);
    }

    boolean isRecordedAt(Instant moment) {
        return recordedSecond == moment.getEpochSecond() && recordedNano == moment.getNano();
    }

    LoggedActivity logged() {
        return new LoggedActivity(activity, recordedAt(), retraction);
    }

    boolean isRetracted() {
        return retraction != null;
    }

    void retract(@Nullable Retraction retraction) {
        this.retraction = retraction;
    }

    List<KeptEntry> givenAlone() {
        List<KeptEntry> all = new ArrayList<>(more);
        if (first != null) {
            all.add(0, first);
        }
        return all;
    }

    void add(KeptEntry entry) {
        if (first == null) {
            first = entry;
        } else {
            more = new ArrayList<>(more);
            more.add(entry);
        }
    }

    /** Removes and returns the entry of that award. */
    KeptEntry remove(Award award) {
        if (first != null && first.award().equals(award)) {
            KeptEntry removed = first;
            first = null;
            return removed;
        }
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).award().equals(award)) {
                return more.remove(i);
            }
        }
        throw new IllegalArgumentException("no standing entry of that award for activity " + activity.id());
    }
}
