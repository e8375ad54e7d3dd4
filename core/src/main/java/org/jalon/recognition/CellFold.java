package org.jalon.recognition;

import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.policy.Listener;
import org.jalon.recognition.rule.Denial;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleFailure;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.Withheld;
import org.jspecify.annotations.Nullable;

/** Steps the facts of one key, in order. */
final class CellFold {

    private final FoldKey key;
    private final Yield yield;
    private Values state;
    private @Nullable ActivityId cause;
    private int ordinal;

    CellFold(FoldKey key, Values state, Yield yield) {
        this.key = key;
        this.state = state;
        this.yield = yield;
    }

    /** Returns the state after it. */
    Values step(Fact fact, Listener listener) {
        Step step = stepped(listener.rule(), fact);
        state = step.state();
        if (!fact.activityId().equals(cause)) {
            cause = fact.activityId();
            ordinal = 0;
        }
        for (int i = 0; i < step.grants().size(); i++) {
            give(step.grants().get(i), fact, listener);
        }
        for (int i = 0; i < step.denials().size(); i++) {
            withhold(step.denials().get(i), fact, listener.rule());
        }
        return state;
    }

    private Step stepped(RecognitionRule rule, Fact fact) {
        try {
            return rule.step(state, fact);
        } catch (ArithmeticException tooLarge) {
            throw tooLarge;
        } catch (RuntimeException broken) {
            throw new RuleFailure(rule.id(), fact.activityId(), broken);
        }
    }

    private void give(Grant grant, Fact fact, Listener listener) {
        Activity activity = fact.activity();
        if (!listener.mayGive(grant.kind())) {
            throw new RuleFailure(listener.rule().id(), activity.id(), grant.kind());
        }
        requireReversible(grant.amount());
        Reason reason = new Reason(listener.rule().id(), key, activity.id(), ordinal++);
        Award award = new Award(grant.kind(), grant.amount(), grant.subject(), activity.occurredAt(), reason);
        yield.give(new AwardFact(award, activity, fact.zone()));
    }

    private void withhold(Denial denial, Fact fact, RecognitionRule rule) {
        yield.withhold(new Withheld(rule.id(), fact.activityId(), fact.occurredAt(), denial.code(), denial.grant()));
    }

    private static void requireReversible(long amount) {
        if (amount == Long.MIN_VALUE) {
            throw new ArithmeticException("the opposite of " + amount + " does not fit");
        }
    }
}
