package org.jalon.inmemory;

import java.util.ArrayList;
import java.util.List;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;

/** Entries in the order of their awards, each award once. */
final class StandingEntries {

    private final List<LedgerEntry> entries = new ArrayList<>(1);

    void add(LedgerEntry entry) {
        entries.add(countBefore(entry.award()), entry);
    }

    /** Removes and returns the entry of that award. */
    LedgerEntry remove(Award award) {
        return entries.remove(countBefore(award));
    }

    List<LedgerEntry> all() {
        return List.copyOf(entries);
    }

    List<LedgerEntry> from(Position from) {
        int first = 0;
        int end = entries.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (position(entries.get(middle).award()).compareTo(from) < 0) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return List.copyOf(entries.subList(first, entries.size()));
    }

    private int countBefore(Award award) {
        int first = 0;
        int end = entries.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (entries.get(middle).award().compareTo(award) < 0) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first;
    }

    private static Position position(Award award) {
        return new Position(award.occurredAt(), award.reason().cause());
    }
}
