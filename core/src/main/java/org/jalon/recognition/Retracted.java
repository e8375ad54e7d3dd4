package org.jalon.recognition;

import java.util.List;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.LedgerEntry;

/**
 * What came of a retraction.
 *
 * @param activity which activity no longer counts
 * @param alreadyRetracted whether it did not count before; then nothing changed
 * @param entries what was appended to the ledger, reversals first
 */
public record Retracted(ActivityId activity, boolean alreadyRetracted, List<LedgerEntry> entries) {

    public Retracted {
        entries = List.copyOf(entries);
    }
}
