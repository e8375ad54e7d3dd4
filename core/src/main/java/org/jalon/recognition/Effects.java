package org.jalon.recognition;

import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.LedgerEntry;

/** Where a refold reports what follows from it. */
interface Effects extends Yield {

    void write(FoldWrite write);

    /** Takes an entry back whose award was given at {@code cause}. */
    void reverse(LedgerEntry entry, Activity cause);
}
