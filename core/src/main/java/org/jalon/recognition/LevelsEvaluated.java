package org.jalon.recognition;

import java.util.List;
import org.jalon.recognition.ledger.LedgerEntry;

/**
 * What came of evaluating levels.
 *
 * @param members for how many members a fact was stated; nothing had changed for all others
 * @param entries what was appended to the ledger
 */
public record LevelsEvaluated(int members, List<LedgerEntry> entries) {

    public LevelsEvaluated {
        entries = List.copyOf(entries);
    }
}
