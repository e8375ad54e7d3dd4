package org.jalon.contract;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Subject;

/** Balances worked out from entries by plain addition. */
final class Sums {

    private Sums() {}

    static SortedMap<Subject, SortedMap<AwardKind, Long>> of(List<LedgerEntry> entries) {
        SortedMap<Subject, SortedMap<AwardKind, Long>> sums = new TreeMap<>();
        Books.subjects().forEach(subject -> sums.put(subject, new TreeMap<>()));
        for (LedgerEntry entry : entries) {
            if (entry.award().kind().is(AwardType.SIGNAL)) {
                continue;
            }
            sums.computeIfAbsent(entry.award().subject(), subject -> new TreeMap<>())
                    .merge(entry.award().kind(), entry.amount(), Long::sum);
        }
        sums.values().forEach(kinds -> kinds.values().removeIf(sum -> sum == 0));
        return sums;
    }
}
