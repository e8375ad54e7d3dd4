package org.jalon.kudos;

import java.util.List;
import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.LedgerEntry;

/**
 * What came of giving kudos, or of taking them back.
 *
 * @param activity that says so in the log
 * @param alreadySo whether that was so before; then nothing changed
 * @param entries what was appended to the ledger, reversals first
 */
public record Given(Activity activity, boolean alreadySo, List<LedgerEntry> entries) {

    public Given {
        entries = List.copyOf(entries);
    }
}
