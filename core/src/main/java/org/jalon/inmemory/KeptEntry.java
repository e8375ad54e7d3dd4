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
class KeptEntry {

    private final long idHigh;
    private final long idLow;
    private final KeptAward award;
    private final KeptActivity cause;
    private final int policyVersion;
    private final @Nullable KeptEntry before;
    private boolean reversed;

    /** @param before the entry of the same subject that was written before, if any */
    static KeptEntry of(LedgerEntry entry, KeptAward award, KeptActivity cause, @Nullable KeptEntry before) {
        return entry.reverses() == null && cause.isRecordedAt(entry.recordedAt())
                ? new KeptEntry(entry, award, cause, before)
                : new LaterEntry(entry, award, cause, before);
    }

    /** For an entry that was written together with its activity, and {@link LaterEntry}. */
    KeptEntry(LedgerEntry entry, KeptAward award, KeptActivity cause, @Nullable KeptEntry before) {
        UUID id = entry.id().value();
        this.idHigh = id.getMostSignificantBits();
        this.idLow = id.getLeastSignificantBits();
        this.award = award;
        this.cause = cause;
        this.policyVersion = entry.policyVersion();
        this.before = before;
    }

    /** As it was written. */
    LedgerEntry written() {
        return new LedgerEntry(new EntryId(new UUID(idHigh, idLow)), award(), policyVersion, recordedAt(), reverses());
    }

    Instant recordedAt() {
        return cause.recordedAt();
    }

    /** The entry that it takes back, if it is a reversal. */
    @Nullable
    EntryId reverses() {
        return null;
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
        return reverses() != null;
    }

    boolean isStanding() {
        return !reversed && !isReversal();
    }

    void become(boolean nowReversed) {
        reversed = nowReversed;
    }
}
