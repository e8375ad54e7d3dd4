package org.jalon.recognition;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.Refusal;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.Withheld;

/**
 * What came of many activities.
 *
 * @param recorded how many were new to the log
 * @param alreadyRecorded how many it had before; they changed nothing
 * @param refused those that were declined, each with the reason; they changed nothing
 * @param entries what was appended to the ledger, reversals first
 * @param withheld what rules did not give, and why
 */
public record BatchRecorded(
        int recorded,
        int alreadyRecorded,
        SortedMap<ActivityId, Refusal> refused,
        List<LedgerEntry> entries,
        List<Withheld> withheld) {

    public BatchRecorded {
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
        entries = List.copyOf(entries);
        withheld = List.copyOf(withheld);
    }
}
