package org.jalon.moderation.builtin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.ModerationRule;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/**
 * Something that a rule looks for in a submission. As pure and thread-safe as a {@link ModerationRule}; a short one of your own
 * is a lambda.
 */
@FunctionalInterface
public interface Check {

    /** Why it is so; empty when it is not so. */
    List<Reason> reasons(Submission submission, Sight sight);

    /** How much of the past it needs; the rest may be left out of what it sees. */
    default Lookback lookback() {
        return Lookback.none();
    }

    /** How long it may take; empty for one that asks nobody. */
    default Optional<Duration> timeLimit() {
        return Optional.empty();
    }

    /** Both are so, for the reasons of both. The other is not asked when this one is not so. */
    default Check and(Check other) {
        return new Both(this, other);
    }

    /** One of them is so, for its reasons. The other is not asked when this one is so. */
    default Check or(Check other) {
        return new Either(this, other);
    }
}
