package org.jalon.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.Folded;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.policy.PolicyInForce;
import org.jalon.recognition.rule.Denial;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleFailure;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.Withheld;
import org.jspecify.annotations.Nullable;

/** Steps the facts of one key, in order, and collects what comes out. */
final class CellFold {

    private final FoldKey key;
    private final List<Folded> steps = new ArrayList<>(0);
    private final List<Given> given = new ArrayList<>(0);
    private final List<Withheld> withheld = new ArrayList<>(0);
    private Values state;
    private @Nullable ActivityId cause;
    private int ordinal;

    CellFold(FoldKey key, Values state) {
        this.key = key;
        this.state = state;
    }

    void step(Fact fact, RecognitionRule rule, PolicyInForce version) {
        Step step = stepped(rule, fact);
        state = step.state();
        if (!key.isAlone()) {
            steps.add(new Folded(fact, state));
        }
        if (!fact.activityId().equals(cause)) {
            cause = fact.activityId();
            ordinal = 0;
        }
        for (int i = 0; i < step.grants().size(); i++) {
            give(step.grants().get(i), fact.activity(), rule, version);
        }
        for (int i = 0; i < step.denials().size(); i++) {
            Denial denial = step.denials().get(i);
            withheld.add(new Withheld(rule.id(), fact.activityId(), fact.occurredAt(), denial.code(), denial.grant()));
        }
    }

    private void give(Grant grant, Activity activity, RecognitionRule rule, PolicyInForce version) {
        if (!rule.gives().contains(grant.kind())) {
            throw new RuleFailure(rule.id(), activity.id(), grant.kind());
        }
        requireReversible(grant.amount());
        Reason reason = new Reason(rule.id(), key, activity.id(), ordinal++);
        Award award = new Award(grant.kind(), grant.amount(), grant.subject(), activity.occurredAt(), reason);
        given.add(new Given(award, activity, version.version()));
    }

    private static void requireReversible(long amount) {
        if (amount == Long.MIN_VALUE) {
            throw new ArithmeticException("the opposite of " + amount + " does not fit");
        }
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

    List<Folded> steps() {
        return steps;
    }

    List<Given> given() {
        return given;
    }

    List<Withheld> withheld() {
        return withheld;
    }

    List<Withheld> withheldAt(Set<ActivityId> activities) {
        return withheld.stream()
                .filter(one -> activities.contains(one.activity()))
                .toList();
    }
}
