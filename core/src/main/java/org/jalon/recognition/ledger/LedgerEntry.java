package org.jalon.recognition.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: an award, or the reversal of one. Never changed, never deleted.
 *
 * @param id given by Jalon
 * @param award what was given, or what is taken back
 * @param policyVersion the version of the policy by which it was written
 * @param recordedAt when it was written
 * @param reverses the entry it takes back, when it is a reversal; each entry is taken back once at most, a reversal never
 */
public record LedgerEntry(
        EntryId id,
        Award award,
        int policyVersion,
        Instant recordedAt,
        @Nullable EntryId reverses) {

    public boolean isReversal() {
        return reverses != null;
    }

    /** What it adds to the balance: the award's amount, or its opposite for a reversal. */
    public long amount() {
        return isReversal() ? Math.negateExact(award.amount()) : award.amount();
    }
}
