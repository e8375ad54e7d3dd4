package org.jalon.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.MemberId;

/**
 * The same by hand, for these two rules only: it remembers the id, appends the record and the entry, adds the points, compares
 * with the thresholds, and keeps the rank. No late arrival, no retraction, no other policy, no check, no transaction.
 */
final class BareLoop implements Recorder {

    private final long points;
    private final long[] levels;
    private final Set<ActivityId> known = new HashSet<>();
    private final List<Logged> records = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<MemberId, BareAccount> accounts = new HashMap<>();
    private final BareBoard board = new BareBoard();

    private record Logged(Activity activity, Instant recordedAt) {}

    private record Entry(long id, MemberId member, String award, long amount, Activity cause, Instant recordedAt) {}

    BareLoop(long points, long... levels) {
        this.points = points;
        this.levels = levels;
    }

    @Override
    public long take(Activity[] activities, int from, int until) {
        int before = entries.size();
        for (int i = from; i < until; i++) {
            take(activities[i]);
        }
        return entries.size() - before;
    }

    private void take(Activity activity) {
        if (!known.add(activity.id())) {
            return;
        }
        Instant now = Instant.now();
        records.add(new Logged(activity, now));
        MemberId member = activity.actor();
        BareAccount account = accounts.computeIfAbsent(member, BareAccount::new);
        append(member, "points:recognition", points, activity, now);
        board.move(account, Math.addExact(account.points(), points));
        int reached = account.level();
        while (reached < levels.length && levels[reached] <= account.points()) {
            reached++;
        }
        if (reached > account.level()) {
            append(member, "milestone:helper", reached - account.level(), activity, now);
            account.reach(reached);
        }
    }

    private void append(MemberId member, String award, long amount, Activity cause, Instant now) {
        entries.add(new Entry(entries.size(), member, award, amount, cause, now));
    }

    BareBoard board() {
        return board;
    }
}
