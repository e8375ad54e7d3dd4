package org.jalon.contract;

import java.util.Optional;
import java.util.Set;
import org.jalon.Values;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Step;

/** A rule that no Jalon knows by its id. */
record StrangeRule() implements RecognitionRule {

    @Override
    public String id() {
        return "contract.strange";
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
        return Optional.empty();
    }

    @Override
    public Step step(Values state, Fact fact) {
        return Step.stateless();
    }
}
