package org.jalon.recognition;

import java.util.Comparator;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.FactOrder;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.policy.Listener;
import org.jalon.recognition.rule.Fact;

/** A fact on its way into a fold: it has come to count there, or no longer counts. */
record Arrival(Fact fact, boolean added, Listener listener, CellId cell) {

    static final Comparator<Arrival> ORDER = (one, other) -> FactOrder.INSTANCE.compare(one.fact, other.fact);

    Position position() {
        return Position.of(fact.activity());
    }

    int stratum() {
        return listener.stratum();
    }
}
