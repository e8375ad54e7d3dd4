package org.jalon.inmemory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Reason;

/** Which entries stand: those of an activity alone beside the activity, the others by their fold. */
final class StandingIndex {

    private final KeptActivities activities;
    private final Map<CellId, StandingEntries> byCell = new HashMap<>();

    StandingIndex(KeptActivities activities) {
        this.activities = activities;
    }

    void add(KeptEntry entry) {
        KeptAward award = entry.kept();
        if (award.key().isAlone()) {
            entry.cause().add(entry);
        } else {
            byCell.computeIfAbsent(new CellId(award.ruleId(), award.key()), id -> new StandingEntries())
                    .add(entry);
        }
    }

    /** Removes and returns the standing entry of that award. */
    KeptEntry remove(Award award) {
        Reason reason = award.reason();
        if (reason.key().isAlone()) {
            return activities.kept(reason.cause()).remove(award);
        }
        StandingEntries entries = byCell.get(cell(reason));
        if (entries == null) {
            throw new IllegalArgumentException("no standing entry of that award in fold " + cell(reason));
        }
        return entries.remove(award);
    }

    List<LedgerEntry> of(CellId cell, Position from) {
        StandingEntries entries = byCell.get(cell);
        return entries == null ? List.of() : entries.from(from);
    }

    List<LedgerEntry> alone(String ruleId, ActivityId cause) {
        return activities.kept(cause).givenAlone().stream()
                .filter(entry -> entry.kept().ruleId().equals(ruleId))
                .map(KeptEntry::written)
                .sorted(Comparator.comparing(LedgerEntry::award))
                .toList();
    }

    private static CellId cell(Reason reason) {
        return new CellId(reason.ruleId(), reason.key());
    }
}
