package org.jalon.examples.stackexchange.replay;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.Withheld;

/**
 * A day on which a member's votes were worth more than the daily limit.
 *
 * @param credited what counted of them
 * @param withheld what did not
 */
record CapDay(LocalDate day, long user, long credited, long withheld) {

    private static final Comparator<CapDay> ORDER =
            Comparator.comparing(CapDay::day).thenComparingLong(CapDay::user);

    /** In the order of days, then of accounts. */
    static List<CapDay> of(SiteResult result) {
        SortedMap<CapDay, CapDay> days = withheld(result);
        for (Award award : result.entries()) {
            if (award.reason().ruleId().equals(SitePolicy.VOTES)) {
                LocalDate day = LocalDate.ofInstant(award.occurredAt(), UTC);
                CapDay part = new CapDay(day, user(award.subject()), award.amount(), 0);
                days.computeIfPresent(part, (key, all) -> all.plus(part));
            }
        }
        return List.copyOf(days.values());
    }

    private static SortedMap<CapDay, CapDay> withheld(SiteResult result) {
        Map<ActivityId, Withheld> capped = new HashMap<>();
        for (Withheld one : result.withheld()) {
            if (one.ruleId().equals(SitePolicy.VOTES)) {
                capped.put(one.activity(), one);
            }
        }
        SortedMap<CapDay, CapDay> days = new TreeMap<>(ORDER);
        for (Activity vote : result.facts()) {
            Withheld one = capped.get(vote.id());
            if (one != null) {
                LocalDate day = LocalDate.ofInstant(vote.occurredAt(), UTC);
                CapDay part = new CapDay(
                        day, user(one.grant().subject()), 0, one.grant().amount());
                days.merge(part, part, CapDay::plus);
            }
        }
        return days;
    }

    private static long user(Subject subject) {
        return Long.parseLong(subject.id());
    }

    private CapDay plus(CapDay other) {
        return new CapDay(day, user, credited + other.credited, withheld + other.withheld);
    }

    /** What the votes of the day would have been worth. */
    long worth() {
        return credited + withheld;
    }
}
