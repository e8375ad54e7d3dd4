package org.jalon.moderation.review;

import java.util.List;
import org.jalon.recognition.ledger.LedgerEntry;

/**
 * What came of a decision, or of undoing one.
 *
 * @param item as it stands now
 * @param entries what was appended to the ledger, reversals first
 */
public record Reviewed(ReviewItem item, List<LedgerEntry> entries) {

    public Reviewed {
        entries = List.copyOf(entries);
    }
}
