package org.jalon.recognition.policy;

import java.util.Optional;
import java.util.Set;
import org.jalon.Values;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Step;

/** A third party's rule. */
record GreetingRule(String id, Set<String> listensTo, Set<AwardKind> gives) implements RecognitionRule {

    static GreetingRule greeting(String id) {
        return new GreetingRule(id, Set.of("joined"), Set.of(AwardKind.points("greetings")));
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
