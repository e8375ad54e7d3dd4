package org.jalon.recognition;

import java.util.List;

/**
 * What came of holding all that is kept of a community against its activity log and its ledger.
 *
 * @param entries how many ledger entries were read
 * @param discrepancies what does not agree; empty when all is well
 */
public record Reconciliation(long entries, List<Discrepancy> discrepancies) {

    public Reconciliation {
        discrepancies = List.copyOf(discrepancies);
    }

    public boolean isClean() {
        return discrepancies.isEmpty();
    }
}
