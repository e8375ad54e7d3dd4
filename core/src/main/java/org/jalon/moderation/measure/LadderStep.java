package org.jalon.moderation.measure;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a ladder.
 *
 * @param type which sanction
 * @param lasting for how long; permanent, or until it is acknowledged, when absent
 */
public record LadderStep(MeasureType type, @Nullable Duration lasting) {

    private static final Duration LONGEST = Duration.ofDays(36_500);

    /** @throws IllegalArgumentException when it is no sanction, or does not last, or for more than 36500 days, or is a warning that lasts */
    public LadderStep {
        if (!type.isSanction()) {
            throw new IllegalArgumentException(type + " is no sanction; pass one");
        }
        if (lasting != null && (lasting.isZero() || lasting.isNegative() || lasting.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException(
                    "the sanction lasts " + lasting + "; pass more than zero, at most " + LONGEST);
        }
        if (lasting != null && type == MeasureType.WARNING) {
            throw new IllegalArgumentException("a warning ends when it is acknowledged; pass no duration");
        }
    }

    public static LadderStep step(MeasureType type) {
        return new LadderStep(type, null);
    }

    public static LadderStep step(MeasureType type, Duration lasting) {
        return new LadderStep(type, lasting);
    }

    @Nullable
    Instant endAfter(Instant now) {
        return lasting == null ? null : now.plus(lasting);
    }
}
