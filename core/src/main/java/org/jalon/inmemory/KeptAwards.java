package org.jalon.inmemory;

import org.jalon.recognition.ledger.Award;
import org.jspecify.annotations.Nullable;

/** Makes what is kept of awards: of an award that goes into the ledger and into a fold, one for both. */
final class KeptAwards {

    private final Holders holders;

    /** Whoever keeps an award mostly keeps the same one next. */
    private @Nullable Award latest;

    private @Nullable KeptAward keptOfLatest;

    KeptAwards(Holders holders) {
        this.holders = holders;
    }

    /** What is kept of that award, with the one subject of all awards to it. */
    KeptAward of(Award award) {
        KeptAward kept = keptOfLatest;
        if (kept == null || !award.equals(latest)) {
            kept = KeptAward.of(award, holders.holderOf(award.subject()).subject());
            latest = award;
            keptOfLatest = kept;
        }
        return kept;
    }
}
