package org.jalon.inmemory;

import java.util.ArrayList;
import java.util.List;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;

/** Entries in the order of their awards, each award once. */
final class StandingEntries {

    private final List<KeptEntry> entries = new ArrayList<>(1);

    /** Mostly behind all others. */
    void add(KeptEntry entry) {
        if (entries.isEmpty() || entries.get(entries.size() - 1).occurredAt().isBefore(entry.occurredAt())) {
            entries.add(entry);
        } else {
            entries.add(countBefore(entry.award()), entry);
        }
    }

    /** Removes and returns the entry of that award. */
    KeptEntry remove(Award award) {
        return entries.remove(countBefore(award));
    }

    List<LedgerEntry> from(Position from) {
        int first = 0;
        int end = entries.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (Position.of(entries.get(middle).cause().activity()).compareTo(from) < 0) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return entries.subList(first, entries.size()).stream()
                .map(KeptEntry::written)
                .toList();
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
}
