package org.jalon.moderation.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * When reports bring something about before a moderator decides: with enough score <em>and</em> enough distinct reporters.
 *
 * @param sensitivity how easily; never when it is off
 * @param scale its threshold at medium sensitivity, in percent of the usual score
 * @param reporters how many members must have reported, those whose reports weigh nothing left out
 */
public record EffectRule(
        @NotNull Sensitivity sensitivity,
        @Positive @Max(10_000) int scale,
        @Positive int reporters) {

    public EffectRule with(Sensitivity other) {
        return new EffectRule(other, scale, reporters);
    }

    public EffectRule withReporters(int number) {
        return new EffectRule(sensitivity, scale, number);
    }

    /** The score from which on it fires, in hundredths, rounded up; never for one that is off. */
    public long threshold(long usual) {
        return sensitivity == Sensitivity.OFF
                ? Long.MAX_VALUE
                : -Math.floorDiv(-Math.multiplyExact(usual, (long) sensitivity.percent() * scale), 10_000L);
    }

    boolean fires(long score, long distinct, long usual) {
        return distinct >= reporters && score >= threshold(usual);
    }
}
