package org.jalon.moderation.rule;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jalon.community.Role;

/**
 * SPI: says what it thinks of a submission before it is published.
 *
 * <p>A rule must be immutable and thread-safe. It answers from its arguments only, never from a clock, from chance or from a
 * look-up; one that has to ask a service states a {@linkplain #timeLimit() time limit} and what its failure comes to.
 *
 * <p>Rules are passed to a policy as they are, or found through {@link java.util.ServiceLoader} and named by their id.
 */
public interface ModerationRule extends RuleSource {

    /** Stable, unique within a policy; stands in every screening that it decides. See {@link org.jalon.HostId}. */
    @Override
    String id();

    /** What it thinks. Called only while nothing is decided. */
    Opinion screen(Submission submission, Sight sight);

    /** What it comes to when it throws, or takes too long. */
    OnFailure onFailure();

    /** How long it may take; empty for a rule that asks nobody. */
    default Optional<Duration> timeLimit() {
        return Optional.empty();
    }

    /** Whose submissions it does not look at. */
    default Set<Role> exempt() {
        return Set.of();
    }

    /** How much of the past it needs; the rest may be left out of what it sees. */
    default Lookback lookback() {
        return Lookback.none();
    }

    @Override
    default Optional<ModerationRule> rule(ModerationRules known) {
        return Optional.of(this);
    }
}
