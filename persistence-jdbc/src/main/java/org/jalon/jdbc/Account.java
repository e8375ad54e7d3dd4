package org.jalon.jdbc;

import java.time.Instant;
import org.jalon.recognition.ledger.LedgerEntry;

/**
 * What a subject has of one kind.
 *
 * @param balance the sum of all entries
 * @param reachedAt the latest moment of a standing entry, {@link Instant#MIN} without one; not before it, when uncertain
 * @param isUncertain whether that moment is to be looked up, because an entry of that moment was taken back
 */
record Account(long balance, Instant reachedAt, boolean isUncertain) {

    static final Account EMPTY = new Account(0, Instant.MIN, false);

    /** @throws ArithmeticException when the balance would not fit {@code long} */
    Account after(LedgerEntry entry) {
        long moved = Math.addExact(balance, entry.amount());
        Instant moment = entry.award().occurredAt();
        if (moment.isBefore(reachedAt)) {
            return new Account(moved, reachedAt, isUncertain);
        }
        return entry.isReversal() ? new Account(moved, reachedAt, true) : new Account(moved, moment, false);
    }

    Account reachedAt(Instant latest) {
        return new Account(balance, latest, false);
    }
}
