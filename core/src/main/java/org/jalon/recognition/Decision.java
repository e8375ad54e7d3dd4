package org.jalon.recognition;

import java.util.Comparator;
import java.util.List;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.Withheld;

/** What follows from some changes: computed, not yet kept. */
final class Decision {

    private static final Comparator<LedgerEntry> BY_AWARD = Comparator.comparing(LedgerEntry::award);
    private static final Comparator<AwardFact> GIVEN_BY_AWARD = Comparator.comparing(AwardFact::award);

    private List<FoldWrite> writes = List.of();
    private List<AwardFact> given = List.of();
    private List<LedgerEntry> reversed = List.of();
    private List<Withheld> withheld = List.of();

    void write(FoldWrite write) {
        writes = Few.with(write, writes);
    }

    void give(AwardFact award) {
        given = Few.with(award, given);
    }

    void reverse(LedgerEntry entry) {
        reversed = Few.with(entry, reversed);
    }

    void withhold(Withheld refused) {
        withheld = Few.with(refused, withheld);
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
