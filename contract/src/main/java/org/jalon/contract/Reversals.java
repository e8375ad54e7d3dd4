package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.recognition.Difference;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;

/** What entries say of each other. */
final class Reversals {

    private Reversals() {}

    /** Each reversal takes back an earlier award of the same subject, which is no reversal, and no two take back the same. */
    static void check(List<LedgerEntry> inOrderPerSubject) {
        Map<EntryId, LedgerEntry> reversible = new HashMap<>();
        for (LedgerEntry entry : inOrderPerSubject) {
            if (entry.reverses() == null) {
                assertThat(reversible.put(entry.id(), entry)).isNull();
            } else {
                assertThat(reversible).as("reversible when %s came", entry.id()).containsKey(entry.reverses());
                LedgerEntry original = Objects.requireNonNull(reversible.remove(entry.reverses()));
                assertThat(entry.award()).isEqualTo(original.award());
                assertThat(entry.amount()).isEqualTo(-original.amount());
            }
        }
    }

    /** The awards that stand by these entries, in order. */
    static List<Award> standing(List<LedgerEntry> entries) {
        Map<EntryId, Award> standing = new HashMap<>();
        for (LedgerEntry entry : entries) {
            if (entry.reverses() == null) {
                standing.put(entry.id(), entry.award());
            } else {
                standing.remove(entry.reverses());
            }
        }
        return standing.values().stream().sorted().toList();
    }

    static Difference difference(List<LedgerEntry> entries) {
        return new Difference(
                entries.stream()
                        .filter(LedgerEntry::isReversal)
                        .map(LedgerEntry::award)
                        .toList(),
                entries.stream()
                        .filter(entry -> !entry.isReversal())
                        .map(LedgerEntry::award)
                        .toList());
    }
}
