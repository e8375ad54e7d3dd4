package org.jalon.inmemory;

import java.time.Instant;
import java.util.UUID;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger, in as few objects as can be: there are more of these than of anything else. Those of one subject are linked,
 * the last one written first.
 */
final class KeptEntry {

    private final long idHigh;
    private final long idLow;
    private final KeptAward award;
    private final KeptActivity cause;
    private final int policyVersion;
    private final Instant recordedAt;
    private final @Nullable EntryId reverses;
    private final @Nullable KeptEntry before;
    private boolean reversed;

    /** @param before the entry of the same subject that was written before, if any */
    KeptEntry(LedgerEntry entry, KeptAward award, KeptActivity cause, @Nullable KeptEntry before) {
        UUID id = entry.id().value();
        this.idHigh = id.getMostSignificantBits();
        this.idLow = id.getLeastSignificantBits();
        this.award = award;
        this.cause = cause;
        this.policyVersion = entry.policyVersion();
        this.recordedAt = entry.recordedAt();
        this.reverses = entry.reverses();
        this.before = before;
    }

    /** As it was written. */
    LedgerEntry written() {
        return new LedgerEntry(new EntryId(new UUID(idHigh, idLow)), award(), policyVersion, recordedAt, reverses);
    }

    Award award() {
        return award.causedBy(cause.activity());
    }

    /** What is kept of its award. */
    KeptAward kept() {
        return award;
    }

    KeptActivity cause() {
        return cause;
    }

    Instant occurredAt() {
        return cause.activity().occurredAt();
    }

    /** What it adds to the balance. */
    long amount() {
        return isReversal() ? Math.negateExact(award.amount()) : award.amount();
    }

    @Nullable
    KeptEntry before() {
        return before;
    }

    boolean isReversal() {
        return reverses != null;
    }

    boolean isStanding() {
        return reverses == null && !reversed;
    }

    void become(boolean nowReversed) {
        reversed = nowReversed;
    }
}
