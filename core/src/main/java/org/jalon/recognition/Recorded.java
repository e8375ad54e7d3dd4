package org.jalon.recognition;

import java.util.List;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.Withheld;

/**
 * What came of an activity.
 *
 * @param activity which one
 * @param alreadyRecorded whether the log had it before; then nothing changed
 * @param entries what was appended to the ledger, reversals first
 * @param withheld what rules did not give for it, and why
 */
public record Recorded(
        ActivityId activity, boolean alreadyRecorded, List<LedgerEntry> entries, List<Withheld> withheld) {

    public Recorded {
        entries = List.copyOf(entries);
        withheld = List.copyOf(withheld);
    }
}
