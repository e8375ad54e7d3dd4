package org.jalon.moderation.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Which sanction is suggested after which: as many steps up as sanctions count, and the last one again after that. A sanction counts when it was taken less than
 * the look-back window ago, whether or not its time is over, and was neither lifted by a person nor overturned on appeal. One taken exactly the
 * window ago is outside of it, and in a window of zero there is none.
 *
 * @param lookback the look-back window, not negative
 * @param steps from the first sanction on, at least one
 */
public record Ladder(Duration lookback, List<LadderStep> steps) {

    private static final Ladder USUAL = of(
            Duration.ofDays(180),
            LadderStep.step(MeasureType.WARNING),
            LadderStep.step(MeasureType.MUTE, Duration.ofHours(24)),
            LadderStep.step(MeasureType.SUSPENSION, Duration.ofHours(72)),
            LadderStep.step(MeasureType.SUSPENSION, Duration.ofHours(168)),
            LadderStep.step(MeasureType.SUSPENSION, Duration.ofHours(720)),
            LadderStep.step(MeasureType.EXCLUSION));

    /** @throws IllegalArgumentException when the window is negative, or there is no step */
    public Ladder {
        steps = List.copyOf(steps);
        if (lookback.isNegative()) {
            throw new IllegalArgumentException("the look-back window is " + lookback + "; pass one of zero or more");
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("the ladder has no step; pass at least one");
        }
    }

    public static Ladder of(Duration lookback, LadderStep... steps) {
        return new Ladder(lookback, List.of(steps));
    }

    /**
     * Over 180 days: a warning; mute for 24 hours; suspension for 72, 168 and 720 hours; exclusion. The durations are those of Discourse, which begins
     * with them.
     */
    public static Ladder usual() {
        return USUAL;
    }

    /** What follows on that past; pure. */
    public Suggestion next(List<Measure> past, Instant now) {
        int counted = (int) past.stream()
                .filter(Measure::counts)
                .filter(one -> Duration.between(one.since(), now).compareTo(lookback) < 0)
                .count();
        LadderStep step = steps.get(Math.min(counted, steps.size() - 1));
        return new Suggestion(step, counted, step.endAfter(now));
    }
}
