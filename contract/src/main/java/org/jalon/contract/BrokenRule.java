package org.jalon.contract;

import java.util.Optional;
import java.util.Set;
import org.jalon.Values;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.Subject;

/** Throws for an amount of 1, and gives what it did not declare for an amount of 2. */
record BrokenRule() implements RecognitionRule {

    @Override
    public String id() {
        return "contract.broken";
    }

    @Override
    public Set<String> listensTo() {
        return Set.of("answered");
    }

    @Override
    public Set<AwardKind> gives() {
        return Set.of();
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        return fact.recipient().map(FoldKey::of);
    }

    @Override
    public Step step(Values state, Fact fact) {
        if (fact.amount() == 1) {
            throw new IllegalStateException("broken on purpose");
        }
        return fact.amount() == 2 ? Step.stateless().badge("undeclared", Subject.community()) : Step.stateless();
    }
}
