package org.jalon.recognition;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Subject;

/**
 * What a {@link Difference} comes to for one subject, who does not see what is taken back to be given again.
 *
 * @param subject whom it is about
 * @param net how much more it has of each kind afterwards, less when negative, never 0; without signals, by type and then by name
 */
public record SubjectDifference(Subject subject, SortedMap<AwardKind, Long> net) {

    private static final Comparator<AwardKind> ORDER =
            Comparator.comparing(AwardKind::type).thenComparing(AwardKind::name);

    public SubjectDifference {
        SortedMap<AwardKind, Long> ordered = new TreeMap<>(ORDER);
        ordered.putAll(net);
        net = Collections.unmodifiableSortedMap(ordered);
    }

    /** How much more points of each kind, less when negative. */
    public SortedMap<AwardKind, Long> points() {
        return some((kind, amount) -> kind.is(AwardType.POINTS), 1);
    }

    /** The badges, milestones or levels that it has more of, or higher ones, and how many more. */
    public SortedMap<AwardKind, Long> gained(AwardType type) {
        return some((kind, amount) -> kind.is(type) && amount > 0, 1);
    }

    /** The badges, milestones or levels that it has less of, or lower ones, and how many less. */
    public SortedMap<AwardKind, Long> lost(AwardType type) {
        return some((kind, amount) -> kind.is(type) && amount < 0, -1);
    }

    private SortedMap<AwardKind, Long> some(BiPredicate<AwardKind, Long> wanted, int sign) {
        SortedMap<AwardKind, Long> some = new TreeMap<>(ORDER);
        net.forEach((kind, amount) -> {
            if (wanted.test(kind, amount)) {
                some.put(kind, Math.multiplyExact(amount, sign));
            }
        });
        return some;
    }
}
