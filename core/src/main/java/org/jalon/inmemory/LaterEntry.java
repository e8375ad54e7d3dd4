package org.jalon.inmemory;

import java.time.Instant;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** One line of the ledger that was not written together with the activity that caused it: a reversal, or what a later decision gave. */
final class LaterEntry extends KeptEntry {

    private final Instant recordedAt;
    private final @Nullable EntryId reverses;

    LaterEntry(LedgerEntry entry, KeptAward award, KeptActivity cause, @Nullable KeptEntry before) {
        super(entry, award, cause, before);
        this.recordedAt = entry.recordedAt();
        this.reverses = entry.reverses();
    }

    @Override
    Instant recordedAt() {
        return recordedAt;
    }

    @Override
    @Nullable
    EntryId reverses() {
        return reverses;
    }
}
