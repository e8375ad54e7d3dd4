package org.jalon.contract;

import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.level.AtLeast.atLeast;
import static org.jalon.recognition.level.FewerThan.fewerThan;
import static org.jalon.recognition.level.LevelStep.gain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jalon.activity.Activity;
import org.jalon.recognition.level.LevelRule;
import org.jspecify.annotations.Nullable;

/** One ladder, and the level of a member on it worked out in the plainest way: hour by hour, counting all that ever happened each time. */
final class LevelModel {

    static final LevelRule TRUST = LevelRule.level("trust")
            .step(gain(atLeast(2, count("answered"))))
            .step(gain(
                            atLeast(3, count("answered")).withinDays(5),
                            atLeast(1, sum("liked")).withinDays(10))
                    .loss(fewerThan(2, count("answered")).withinDays(6))
                    .afterGraceOfDays(3))
            .step(gain(atLeast(4, count("answered")).withinDays(7))
                    .loss(
                            fewerThan(2, count("answered")).withinDays(4),
                            fewerThan(0, sum("liked")).withinDays(3))
                    .afterGraceOfDays(1));

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** That the level was another after an activity. */
    record Change(String activity, long by) {}

    private final List<Activity> facts;
    private final List<Activity> seen = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Instant now;
    private int level;
    private boolean locked;
    private @Nullable Instant losing;

    /** With the activities of one member, all on the hour and in order. */
    LevelModel(List<Activity> facts, Instant start) {
        this.facts = facts;
        this.now = start;
    }

    LevelModel until(Instant end) {
        int told = 0;
        int next = 0;
        for (; !now.isAfter(end); now = now.plus(Duration.ofHours(1))) {
            fall();
            assess();
            for (; next < facts.size() && facts.get(next).occurredAt().equals(now); next++) {
                take(facts.get(next));
                if (level != told) {
                    changes.add(new Change(facts.get(next).id().value(), level - told));
                    told = level;
                }
            }
        }
        return this;
    }

    int level() {
        return level;
    }

    List<Change> changes() {
        return changes;
    }

    private void take(Activity fact) {
        switch (fact.kind()) {
            case LevelRule.LOCKED -> {
                locked = true;
                losing = null;
                level = (int) fact.amount();
            }
            case LevelRule.UNLOCKED -> locked = false;
            default -> seen.add(fact);
        }
        assess();
    }

    private void fall() {
        while (losing != null && !locked && !graceEnd(losing).isAfter(now)) {
            Instant fallen = graceEnd(losing);
            level--;
            losing = isLosing(level, fallen.minusNanos(1)) ? fallen : null;
        }
    }

    private Instant graceEnd(Instant since) {
        return since.atZone(PARIS).plusDays(level == 3 ? 1 : 3).toInstant();
    }

    private void assess() {
        if (locked) {
            return;
        }
        while (mayRise()) {
            level++;
        }
        losing = isLosing(level, now) ? (losing == null ? now : losing) : null;
    }

    private boolean mayRise() {
        return switch (level) {
            case 0 -> answered(10_000, now) >= 2;
            case 1 -> answered(5, now) >= 3 && liked(10, now) >= 1 && !isLosing(2, now);
            case 2 -> answered(7, now) >= 4 && !isLosing(3, now);
            default -> false;
        };
    }

    private boolean isLosing(int stood, Instant at) {
        return switch (stood) {
            case 2 -> answered(6, at) < 2;
            case 3 -> answered(4, at) < 2 || liked(3, at) < 0;
            default -> false;
        };
    }

    private long answered(int days, Instant at) {
        return total("answered", days, at, fact -> 1);
    }

    private long liked(int days, Instant at) {
        return total("liked", days, at, Activity::amount);
    }

    private long total(String kind, int days, Instant at, ToLongFunction<Activity> worth) {
        LocalDate today = LocalDate.ofInstant(at, PARIS);
        return seen.stream()
                .filter(fact -> fact.kind().equals(kind))
                .filter(fact -> LocalDate.ofInstant(fact.occurredAt(), PARIS).isAfter(today.minusDays(days)))
                .mapToLong(worth)
                .sum();
    }
}
