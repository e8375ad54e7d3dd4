package org.jalon.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.Withheld;

/** What follows from some changes: computed, not yet kept. */
final class Decision {

    private static final Comparator<LedgerEntry> BY_AWARD = Comparator.comparing(LedgerEntry::award);
    private static final Comparator<AwardFact> GIVEN_BY_AWARD = Comparator.comparing(AwardFact::award);

    private final List<FoldWrite> writes = new ArrayList<>(1);
    private final List<AwardFact> given = new ArrayList<>(1);

    /** Mostly there is nothing of these two. */
    private List<LedgerEntry> reversed = List.of();

    private List<Withheld> withheld = List.of();

    void write(FoldWrite write) {
        writes.add(write);
    }

    void give(AwardFact award) {
        given.add(award);
    }

    void reverse(LedgerEntry entry) {
        if (reversed.isEmpty()) {
            reversed = new ArrayList<>();
        }
        reversed.add(entry);
    }

    void withhold(Withheld refused) {
        if (withheld.isEmpty()) {
            withheld = new ArrayList<>();
        }
        withheld.add(refused);
    }

    List<FoldWrite> writes() {
        return writes;
    }

    /** In the order of awards. */
    List<AwardFact> given() {
        if (given.size() > 1) {
            given.sort(GIVEN_BY_AWARD);
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
