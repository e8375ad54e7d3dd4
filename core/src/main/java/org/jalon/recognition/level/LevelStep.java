package org.jalon.recognition.level;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of a ladder, to be gained from the step below and lost to it:
 * {@code gain(atLeast(5, count("answered"))).loss(fewerThan(1, count("answered")).withinDays(60)).afterGraceOfDays(14)}.
 *
 * @param gain the step is gained when all of these hold, and none of {@code loss} does
 * @param loss the step is lost when any of these has held, without a break, for the grace; never when there are none
 * @param graceDays for how many days, where the community is
 */
public record LevelStep(
        @NotEmpty List<@Valid @NotNull AtLeast> gain,
        List<@Valid @NotNull FewerThan> loss,
        @PositiveOrZero @Max(Tally.MOST_DAYS) int graceDays) {

    public LevelStep {
        gain = List.copyOf(gain);
        loss = List.copyOf(loss);
    }

    /** Gained when all of these hold; not lost unless {@link #loss} says so. */
    public static LevelStep gain(AtLeast condition, AtLeast... more) {
        List<AtLeast> all = new ArrayList<>(List.of(condition));
        all.addAll(List.of(more));
        return new LevelStep(all, List.of(), 0);
    }

    /** Lost when any of these holds, at once unless {@link #afterGraceOfDays} says otherwise. */
    public LevelStep loss(FewerThan condition, FewerThan... more) {
        List<FewerThan> all = new ArrayList<>(loss);
        all.add(condition);
        all.addAll(List.of(more));
        return new LevelStep(gain, all, graceDays);
    }

    /** Lost only when one of the losing conditions or another has held for so many days without a break. */
    public LevelStep afterGraceOfDays(int days) {
        return new LevelStep(gain, loss, days);
    }
}
