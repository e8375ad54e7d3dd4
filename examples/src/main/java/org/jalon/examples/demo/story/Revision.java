package org.jalon.examples.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jalon.recognition.Adopted;
import org.jalon.recognition.Difference;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/**
 * The community manager changed the policy, after a look at what the change would do.
 *
 * @param from since when it applies
 * @param preview what it was said to do
 * @param adopted what it did
 */
public record Revision(Instant at, Instant from, Difference preview, Adopted adopted) {

    static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    /** Whether adopting wrote exactly what the preview foretold. */
    public boolean keptItsWord() {
        return written(false).equals(preview.given()) && written(true).equals(preview.takenBack());
    }

    /** How many points more each one gets. */
    public SortedMap<Subject, Long> gains() {
        return preview.given().stream()
                .filter(award -> award.kind().equals(AwardKind.RECOGNITION))
                .collect(Collectors.groupingBy(Award::subject, TreeMap::new, Collectors.summingLong(Award::amount)));
    }

    public long points() {
        return gains().values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many members gain by it. */
    public int members() {
        return gains().size();
    }

    private List<Award> written(boolean reversals) {
        return adopted.entries().stream()
                .filter(entry -> entry.isReversal() == reversals)
                .map(LedgerEntry::award)
                .toList();
    }
}
