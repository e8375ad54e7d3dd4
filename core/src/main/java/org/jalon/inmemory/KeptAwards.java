package org.jalon.inmemory;

import org.jalon.recognition.ledger.Award;

/** Makes what is kept of awards: one for all awards that an account gets in a row and that say the same but for their cause. */
final class KeptAwards {

    private final Holders holders;

    KeptAwards(Holders holders) {
        this.holders = holders;
    }

    /** What is kept of that award, with the one subject of all awards to it. */
    KeptAward of(Award award) {
        Holder holder = holders.holderOf(award.subject());
        Account account = holder.find(award.kind());
        return account == null ? KeptAward.of(award, holder.subject()) : of(award, holder, account);
    }

    /** As {@link #of(Award)}, for an award to that account of that holder. */
    KeptAward of(Award award, Holder holder, Account account) {
        KeptAward latest = account.latest();
        if (latest != null && latest.isOf(award)) {
            return latest;
        }
        KeptAward kept = KeptAward.of(award, holder.subject());
        account.give(kept);
        return kept;
    }
}
