package org.jalon.recognition;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Subject;

/**
 * What adopting a policy changes in the ledger.
 *
 * @param takenBack awards that stand now and no longer follow, in order
 * @param given awards that follow and do not stand yet, in order
 */
public record Difference(List<Award> takenBack, List<Award> given) {

    public Difference {
        takenBack = List.copyOf(takenBack);
        given = List.copyOf(given);
    }

    /**
     * The same by subject, in the order of subjects; those for whom it all comes to nothing are left out.
     *
     * @throws ArithmeticException when what a subject wins or loses of one kind does not fit {@code long}
     */
    public List<SubjectDifference> perSubject() {
        SortedMap<Subject, SortedMap<AwardKind, BigInteger>> nets = new TreeMap<>();
        takenBack.forEach(award -> add(award, BigInteger.valueOf(award.amount()).negate(), nets));
        given.forEach(award -> add(award, BigInteger.valueOf(award.amount()), nets));
        return nets.entrySet().stream()
                .map(entry -> new SubjectDifference(entry.getKey(), nonZero(entry.getValue())))
                .filter(difference -> !difference.net().isEmpty())
                .toList();
    }

    private static void add(Award award, BigInteger amount, SortedMap<Subject, SortedMap<AwardKind, BigInteger>> nets) {
        if (!award.kind().is(AwardType.SIGNAL)) {
            nets.computeIfAbsent(award.subject(), subject -> new TreeMap<>())
                    .merge(award.kind(), amount, BigInteger::add);
        }
    }

    private static SortedMap<AwardKind, Long> nonZero(SortedMap<AwardKind, BigInteger> nets) {
        SortedMap<AwardKind, Long> others = new TreeMap<>();
        nets.forEach((kind, net) -> {
            if (net.signum() != 0) {
                others.put(kind, net.longValueExact());
            }
        });
        return others;
    }

    public boolean isEmpty() {
        return takenBack.isEmpty() && given.isEmpty();
    }
}
