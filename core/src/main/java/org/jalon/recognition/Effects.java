package org.jalon.recognition;

import java.util.List;
import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.Withheld;

/** Where a fold reports what follows from it. */
interface Effects {

    void write(CellWrite write);

    void give(Given given);

    /** Takes an entry back whose award was given at {@code cause}. */
    void reverse(LedgerEntry entry, Activity cause);

    void withhold(List<Withheld> withheld);
}
