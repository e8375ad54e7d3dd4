package org.jalon.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.Withheld;

/** What follows from some changes: computed, not yet kept. */
final class Decision {

    private static final Comparator<LedgerEntry> BY_AWARD = Comparator.comparing(LedgerEntry::award);

    private final List<CellWrite> writes = new ArrayList<>(0);
    private final List<Given> given = new ArrayList<>(0);
    private final List<LedgerEntry> reversed = new ArrayList<>(0);
    private final List<Withheld> withheld = new ArrayList<>(0);

    void write(CellWrite write) {
        writes.add(write);
    }

    void give(Given award) {
        given.add(award);
    }

    void reverse(LedgerEntry entry) {
        reversed.add(entry);
    }

    void withhold(List<Withheld> refused) {
        if (!refused.isEmpty()) {
            withheld.addAll(refused);
        }
    }

    List<CellWrite> writes() {
        return writes;
    }

    /** In the order of awards. */
    List<Given> given() {
        if (given.size() > 1) {
            Collections.sort(given);
        }
        return given;
    }

    /** In the order of awards. */
    List<LedgerEntry> reversed() {
        if (reversed.size() > 1) {
            reversed.sort(BY_AWARD);
        }
        return reversed;
    }

    List<Withheld> withheld() {
        return withheld;
    }
}
