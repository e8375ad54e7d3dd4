package org.jalon.recognition.level;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jalon.Values;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.rule.Fact;

/** What was counted, by day as far as windows reach back, and in all. Not thread-safe. */
final class Tallies {

    private static final String BY_DAY = "days.";
    private static final String IN_ALL = "all.";

    private final List<Counted> counted;

    /** Pairs of a day since the epoch and how much was counted on it, in the order of days. */
    private final Map<Measure, List<Long>> byDay = new HashMap<>();

    private final Map<Measure, Long> inAll = new HashMap<>();

    Tallies(List<Counted> counted, Values state) {
        this.counted = counted;
        for (Counted one : counted) {
            byDay.put(one.measure(), state.numbers(BY_DAY + one.name()));
            inAll.put(one.measure(), state.number(IN_ALL + one.name()));
        }
    }

    /** Counts a fact of that day, wherever it counts. */
    void count(Fact fact, long day) {
        for (Counted one : counted) {
            if (one.counts(fact)) {
                add(one, day, one.measure().worth().of(fact.amount()));
            }
        }
    }

    private void add(Counted one, long day, long worth) {
        if (one.ofAllTime()) {
            inAll.merge(one.measure(), worth, Math::addExact);
        }
        if (one.longest() > 0) {
            byDay.computeIfPresent(one.measure(), (measure, days) -> added(days, day, worth));
        }
    }

    /** No day before the last one is ever counted on again. */
    private static List<Long> added(List<Long> days, long day, long worth) {
        List<Long> more = new ArrayList<>(days);
        int last = more.size() - 2;
        if (last >= 0 && more.get(last) >= day) {
            more.set(last + 1, Math.addExact(more.get(last + 1), worth));
        } else {
            more.add(day);
            more.add(worth);
        }
        return more;
    }

    /** How much there is on that day. */
    long sum(Tally tally, long day) {
        if (tally.isOfAllTime()) {
            return inAll.getOrDefault(tally.measure(), 0L);
        }
        List<Long> days = byDay.getOrDefault(tally.measure(), List.of());
        long sum = 0;
        for (int i = 0; i < days.size(); i += 2) {
            if (days.get(i) > day - tally.days()) {
                sum = Math.addExact(sum, days.get(i + 1));
            }
        }
        return sum;
    }

    /** The days after the first and up to the second at whose beginning something leaves a window. */
    SortedSet<Long> changes(long after, long upTo) {
        SortedSet<Long> changes = new TreeSet<>();
        for (Counted one : counted) {
            List<Long> days = byDay.getOrDefault(one.measure(), List.of());
            for (int i = 0; i < days.size(); i += 2) {
                for (int window : one.windows()) {
                    changes.add(days.get(i) + window);
                }
            }
        }
        changes.removeIf(day -> day <= after || day > upTo);
        return changes;
    }

    /** The state with all that matters from that day on. */
    Values write(Values state, long day) {
        Values written = state;
        for (Counted one : counted) {
            long total = inAll.getOrDefault(one.measure(), 0L);
            List<Long> recent = recent(byDay.getOrDefault(one.measure(), List.of()), day - one.longest());
            written = total == 0 ? written : written.with(IN_ALL + one.name(), total);
            written = recent.isEmpty() ? written : written.with(BY_DAY + one.name(), recent);
        }
        return written;
    }

    private static List<Long> recent(List<Long> days, long after) {
        int first = 0;
        while (first < days.size() && days.get(first) <= after) {
            first += 2;
        }
        return days.subList(first, days.size());
    }
}
