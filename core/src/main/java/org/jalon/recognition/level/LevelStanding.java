package org.jalon.recognition.level;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jalon.Values;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands on a ladder, for machines to put into words.
 *
 * @param ladder which one
 * @param level the step that was awarded, from 0
 * @param locked whether it neither rises nor falls
 * @param next what it takes to gain the next step, all of it; empty on the last one
 * @param keeping what it takes not to lose this step, all of it; empty when it is never lost
 * @param fallsAt when the member falls to the step below if nothing happens until then; a moment that has passed when levels were not evaluated
 *     since; absent when that will not come about
 */
public record LevelStanding(
        String ladder,
        long level,
        boolean locked,
        List<Requirement> next,
        List<Requirement> keeping,
        @Nullable Instant fallsAt) {

    public LevelStanding {
        next = List.copyOf(next);
        keeping = List.copyOf(keeping);
    }

    static LevelStanding of(LevelRule rule, Values state, Instant now, ZoneId zone) {
        Instant fallsAt = rule.climb(state, zone).nextFall().orElse(null);
        Climb climb = rule.climb(state, zone);
        climb.waitUntil(now);
        int last = rule.steps().size();
        int level = (int) Math.min(Climb.levelOf(state), last);
        return new LevelStanding(
                rule.ladder(),
                Climb.levelOf(state),
                climb.isLocked(),
                level == last ? List.of() : toGain(rule.step(level + 1), climb),
                level == 0 ? List.of() : toKeep(rule.step(level), climb),
                fallsAt);
    }

    /** Neither to be lost, nor short of anything. */
    private static List<Requirement> toGain(LevelStep step, Climb climb) {
        List<Requirement> all = new ArrayList<>();
        step.gain()
                .forEach(condition ->
                        all.add(new Requirement(condition.tally(), climb.have(condition.tally()), condition.least())));
        all.addAll(toKeep(step, climb));
        return all;
    }

    private static List<Requirement> toKeep(LevelStep step, Climb climb) {
        return step.loss().stream()
                .map(condition -> new Requirement(condition.tally(), climb.have(condition.tally()), condition.bound()))
                .toList();
    }
}
