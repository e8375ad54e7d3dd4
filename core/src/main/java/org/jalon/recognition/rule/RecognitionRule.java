package org.jalon.recognition.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.Values;

/**
 * SPI: a pure rule that turns activities into awards, as a fold over the activities of one key.
 *
 * <p>A rule must be immutable, thread-safe and pure: what {@link #keyOf} and {@link #step} answer depends on their
 * arguments only, never on a clock, on chance or on a look-up. Whatever it wants to remember goes through the state. Then it
 * follows by itself that late arrivals, retractions and policy changes come out right.
 *
 * <p>Rules are passed to a policy as they are, or found through {@link java.util.ServiceLoader} and named by their id.
 */
public interface RecognitionRule extends RuleSource {

    /** In {@link #listensTo()}: every activity, of whatever kind, but for what Jalon alone states. */
    String ANY_ACTIVITY = "*";

    /** Stable, unique within a policy; stands in every award's reason. See {@link org.jalon.HostId}. */
    String id();

    /**
     * The kinds of activities, and the {@linkplain AwardKind#token() tokens} of awards, that the rule wants to see; at least
     * one.
     */
    Set<String> listensTo();

    /** All that the rule may give; giving anything else is a {@link RuleFailure}. */
    Set<AwardKind> gives();

    /**
     * The key whose fold this fact belongs to; empty when the rule does not want it. A rule that keeps no state says
     * {@link FoldKey#alone()}, which costs least.
     */
    Optional<FoldKey> keyOf(Fact fact);

    /**
     * Steps the fold. Facts of one key come in the order of their moment, then of their activity's id.
     *
     * @param state as the step before left it; {@link Values#none()} at the first fact of a key
     * @param fact one for which {@link #keyOf} named a key
     * @throws ArithmeticException when an amount gets too large for {@code long}; the activity is then refused
     */
    Step step(Values state, Fact fact);

    @Override
    default List<RecognitionRule> rules(Rules known) {
        return List.of(this);
    }
}
