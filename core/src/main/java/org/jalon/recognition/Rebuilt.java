package org.jalon.recognition;

import java.util.List;
import org.jalon.recognition.ledger.LedgerEntry;

/**
 * What came of a rebuild.
 *
 * @param before what did not agree before
 * @param entries what was appended to the ledger so that it says what follows from the log, reversals first
 */
public record Rebuilt(Reconciliation before, List<LedgerEntry> entries) {

    public Rebuilt {
        entries = List.copyOf(entries);
    }
}
