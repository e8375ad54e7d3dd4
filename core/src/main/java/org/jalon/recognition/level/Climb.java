package org.jalon.recognition.level;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jalon.Values;
import org.jalon.recognition.rule.Fact;
import org.jspecify.annotations.Nullable;

/** A member on a ladder, taken on through time and facts. Not thread-safe. */
final class Climb {

    private static final String LEVEL = "level";
    private static final String DAY = "day";
    private static final String LOCKED = "locked";
    private static final String LOSING_SINCE = "losing-since";

    private final LevelRule rule;
    private final ZoneId zone;
    private final Tallies tallies;
    private int level;
    private boolean locked;

    /** The day that has come, since the epoch. */
    private long day;

    /** From when on the step on which the member stands would be lost, if that goes on. */
    private @Nullable Instant losingSince;

    /** As that state has it, which the ladder left, maybe in an earlier version. */
    Climb(LevelRule rule, List<Counted> counted, Values state, ZoneId zone) {
        this.rule = rule;
        this.zone = zone;
        this.tallies = new Tallies(counted, state);
        this.locked = state.flag(LOCKED);
        this.day = state.has(DAY) ? state.number(DAY) : Long.MIN_VALUE;
        this.level = (int) Math.min(state.number(LEVEL), rule.steps().size());
        boolean sameStep = level == state.number(LEVEL) && isLosing(level);
        this.losingSince = sameStep ? moment(state.numbers(LOSING_SINCE)) : null;
    }

    private static @Nullable Instant moment(List<Long> secondAndNano) {
        return secondAndNano.isEmpty() ? null : Instant.ofEpochSecond(secondAndNano.get(0), secondAndNano.get(1));
    }

    /** The level that was awarded. */
    static long levelOf(Values state) {
        return state.number(LEVEL);
    }

    int level() {
        return level;
    }

    boolean isLocked() {
        return locked;
    }

    /** Takes the fact in, with all that time has brought about before it. */
    void take(Fact fact) {
        waitUntil(fact.occurredAt());
        switch (fact.kind()) {
            case LevelRule.EVALUATED -> {}
            case LevelRule.LOCKED -> lock(fact.amount());
            case LevelRule.UNLOCKED -> locked = false;
            default -> tallies.count(fact, day);
        }
        assess(fact.occurredAt());
    }

    private void lock(long at) {
        locked = true;
        level = (int) Math.max(0, Math.min(at, rule.steps().size()));
        losingSince = null;
    }

    /** Lets time pass. */
    void waitUntil(Instant moment) {
        long today = LocalDate.ofInstant(moment, zone).toEpochDay();
        for (long next : tallies.changes(day, today)) {
            dawn(next);
        }
        fall(moment);
        day = Math.max(day, today);
    }

    private void dawn(long next) {
        Instant midnight = LocalDate.ofEpochDay(next).atStartOfDay(zone).toInstant();
        fall(midnight);
        day = next;
        assess(midnight);
    }

    /** When the member falls one step, if nothing happens until then. */
    Optional<Instant> nextFall() {
        int before = level;
        for (long next : tallies.changes(day, Long.MAX_VALUE)) {
            Instant end = endOfGrace();
            Instant midnight = LocalDate.ofEpochDay(next).atStartOfDay(zone).toInstant();
            if (end != null && !end.isAfter(midnight)) {
                return Optional.of(end);
            }
            day = next;
            assess(midnight);
            if (level > before) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(endOfGrace());
    }

    private void fall(Instant until) {
        Instant end = endOfGrace();
        while (end != null && !end.isAfter(until)) {
            level--;
            losingSince = isLosing(level) ? end : null;
            end = endOfGrace();
        }
    }

    private @Nullable Instant endOfGrace() {
        return losingSince == null || locked
                ? null
                : losingSince
                        .atZone(zone)
                        .plusDays(rule.step(level).graceDays())
                        .toInstant();
    }

    /** Rises as far as that goes, and sees whether the step reached is in danger. */
    private void assess(Instant moment) {
        if (locked) {
            return;
        }
        while (level < rule.steps().size() && isGained(rule.step(level + 1))) {
            level++;
        }
        if (!isLosing(level)) {
            losingSince = null;
        } else if (losingSince == null) {
            losingSince = moment;
        }
    }

    private boolean isGained(LevelStep step) {
        return step.gain().stream().allMatch(condition -> have(condition.tally()) >= condition.least())
                && !isLost(step);
    }

    private boolean isLosing(int stood) {
        return stood > 0 && isLost(rule.step(stood));
    }

    private boolean isLost(LevelStep step) {
        return step.loss().stream().anyMatch(condition -> have(condition.tally()) < condition.bound());
    }

    /** How much is counted today. */
    long have(Tally tally) {
        return tallies.sum(tally, day);
    }

    /** As the rule remembers it. */
    Values state() {
        Values state = tallies.write(Values.of(DAY, day), day);
        state = level == 0 ? state : state.with(LEVEL, level);
        state = locked ? state.with(LOCKED, true) : state;
        return losingSince == null
                ? state
                : state.with(LOSING_SINCE, List.of(losingSince.getEpochSecond(), (long) losingSince.getNano()));
    }
}
