package org.jalon.moderation.submission;

import java.util.List;
import java.util.Optional;
import org.jalon.contribution.Contribution;
import org.jalon.moderation.screening.Screening;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * What came of a submission.
 *
 * @param screening the verdict, by which rule, why, on what evidence, and what to mask
 * @param kept the contribution, published or held; absent when the author is to reconsider it, or it was turned down
 * @param alreadySo whether that was so before; then nothing changed
 * @param entries what was appended to the ledger
 */
public record Submitted(
        Screening screening, @Nullable Contribution kept, boolean alreadySo, List<LedgerEntry> entries) {

    public Submitted {
        entries = List.copyOf(entries);
    }

    public Optional<Contribution> contribution() {
        return Optional.ofNullable(kept);
    }

    static Submitted without(Screening screening) {
        return new Submitted(screening, null, false, List.of());
    }
}
