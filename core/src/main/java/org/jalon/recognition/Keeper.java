package org.jalon.recognition;

import java.time.Instant;
import java.util.List;
import org.jalon.IdSource;
import org.jalon.Session;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jspecify.annotations.Nullable;

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
        List<FoldWrite> writes = decision.writes();
        for (int i = 0; i < writes.size(); i++) {
            writes.get(i).to(session.folds());
        }
        List<LedgerEntry> entries = entries(decision.reversed(), decision.given());
        session.ledger().append(entries);
        return entries;
    }

    private List<LedgerEntry> entries(List<LedgerEntry> reversed, List<AwardFact> given) {
        if (reversed.isEmpty() && given.size() == 1) {
            return List.of(entry(given.get(0).award(), null));
        }
        LedgerEntry[] entries = new LedgerEntry[reversed.size() + given.size()];
        int size = 0;
        for (LedgerEntry entry : reversed) {
            entries[size++] = entry(entry.award(), entry.id());
        }
        for (AwardFact fact : given) {
            entries[size++] = entry(fact.award(), null);
        }
        return List.of(entries);
    }

    private LedgerEntry entry(Award award, @Nullable EntryId reverses) {
        return new LedgerEntry(new EntryId(ids.nextAt(now)), award, versionOf(award), now, reverses);
    }

    private int versionOf(Award award) {
        return timeline.at(award.occurredAt()).versionOf(award.reason().ruleId());
    }
}
