package org.jalon.recognition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.IdSource;
import org.jalon.Session;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyInForce;
import org.jalon.recognition.policy.PolicyTimeline;

/** Keeps decisions: turns them into ledger entries. */
final class Keeper {

    private final IdSource ids;
    private final Session session;
    private final PolicyTimeline timeline;
    private final Instant now;

    Keeper(IdSource ids, Session session, PolicyTimeline timeline, Instant now) {
        this.ids = ids;
        this.session = session;
        this.timeline = timeline;
        this.now = now;
    }

    /** Returns the entries appended: reversals first, then awards. */
    List<LedgerEntry> keep(Decision decision) {
        for (CellWrite write : decision.writes()) {
            write.to(session.folds());
        }
        List<LedgerEntry> entries =
                new ArrayList<>(decision.reversed().size() + decision.given().size());
        for (LedgerEntry entry : decision.reversed()) {
            entries.add(reversalOf(entry));
        }
        for (Given given : decision.given()) {
            entries.add(new LedgerEntry(new EntryId(ids.next()), given.award(), given.policyVersion(), now, null));
        }
        session.ledger().append(entries);
        return entries;
    }

    private LedgerEntry reversalOf(LedgerEntry entry) {
        int version = timeline.at(entry.award().occurredAt())
                .map(PolicyInForce::version)
                .orElse(entry.policyVersion());
        return new LedgerEntry(new EntryId(ids.next()), entry.award(), version, now, entry.id());
    }
}
