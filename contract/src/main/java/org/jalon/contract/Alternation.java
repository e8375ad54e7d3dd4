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

/**
 * A third party's rule whose state has a value of each type and whose awards depend on the order of activities: 3 points for
 * each third turn between asking and answering in a thread, to who turns it.
 */
public final class Alternation implements RecognitionRule {

    @Override
    public String id() {
        return "contract.alternation";
    }

    @Override
    public Set<String> listensTo() {
        return Set.of("asked", "answered");
    }

    @Override
    public Set<AwardKind> gives() {
        return Set.of(AwardKind.points("turns"));
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        return fact.actor().isPresent() ? fact.thread().map(FoldKey::thread) : Optional.empty();
    }

    @Override
    public Step step(Values state, Fact fact) {
        boolean turned = !state.text("last").equals(Optional.of(fact.kind()));
        long turns = state.number("turns") + (turned ? 1 : 0);
        Values next = state.with("last", fact.kind())
                .with("turns", turns)
                .with("turned", turned)
                .with("seconds", java.util.List.of(fact.occurredAt().getEpochSecond(), turns));
        return turned && turns % 3 == 0
                ? Step.to(next).points("turns", 3, Subject.member(fact.actor().orElseThrow()))
                : Step.to(next);
    }
}
