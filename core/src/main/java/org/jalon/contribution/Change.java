package org.jalon.contribution;

import java.util.List;
import org.jalon.recognition.ledger.LedgerEntry;

/**
 * What came of a command.
 *
 * @param <T> what it was about
 * @param current how that stands now
 * @param alreadySo whether it stood so before; then nothing changed
 * @param entries what was appended to the ledger, reversals first
 */
public record Change<T>(T current, boolean alreadySo, List<LedgerEntry> entries) {

    public Change {
        entries = List.copyOf(entries);
    }

    static <T> Change<T> none(T current) {
        return new Change<>(current, true, List.of());
    }

    static <T> Change<T> to(T current, List<LedgerEntry> entries) {
        return new Change<>(current, false, entries);
    }
}
