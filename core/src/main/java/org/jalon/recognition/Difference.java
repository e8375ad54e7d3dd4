package org.jalon.recognition;

import java.util.List;
import org.jalon.recognition.ledger.Award;

/**
 * What adopting a policy changes in the ledger.
 *
 * @param takenBack awards that stand now and no longer follow, in order
 * @param given awards that follow and do not stand yet, in order
 */
public record Difference(List<Award> takenBack, List<Award> given) {

    public Difference {
        takenBack = List.copyOf(takenBack);
        given = List.copyOf(given);
    }

    public boolean isEmpty() {
        return takenBack.isEmpty() && given.isEmpty();
    }
}
