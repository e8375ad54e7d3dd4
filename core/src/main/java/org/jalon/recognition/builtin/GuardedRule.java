package org.jalon.recognition.builtin;

import java.util.Optional;
import java.util.Set;
import org.jalon.Values;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.Subject;

/**
 * One guard at work.
 *
 * @param id the rule's id
 * @param source what comes in
 * @param guard what decides
 * @param lets what goes out
 * @param wanted what is denied to whom the guard stops
 */
record GuardedRule(String id, Source source, Guard guard, AwardKind lets, AwardKind wanted) implements RecognitionRule {

    @Override
    public Set<String> listensTo() {
        return source.kinds();
    }

    @Override
    public Set<AwardKind> gives() {
        return Set.of(lets);
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        return source.recipient(fact).flatMap(recipient -> guard.keyOf(fact, recipient));
    }

    @Override
    public Step step(Values state, Fact fact) {
        Subject recipient = source.recipient(fact).orElseThrow();
        long worth = source.worth(fact);
        Guard.Passage passage = guard.admit(state, fact, worth);
        Step step = Step.to(passage.state()).giving(new Grant(lets, passage.admitted(), recipient));
        return passage.admitted() == worth
                ? step
                : step.denying(passage.code(), new Grant(wanted, worth - passage.admitted(), recipient));
    }
}
