package org.jalon.recognition;

import java.util.Comparator;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.FactOrder;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.policy.PolicyInForce;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.RecognitionRule;

/** A change on its way into the fold of one rule. */
record Routed(Change change, RecognitionRule rule, PolicyInForce version, CellId cell) {

    static final Comparator<Routed> ORDER = (one, other) -> FactOrder.INSTANCE.compare(one.fact(), other.fact());

    Fact fact() {
        return change.fact();
    }

    Position position() {
        return Position.of(change.fact().activity());
    }
}
