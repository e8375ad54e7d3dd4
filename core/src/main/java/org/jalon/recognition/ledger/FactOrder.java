package org.jalon.recognition.ledger;

import java.util.Comparator;
import org.jalon.recognition.rule.Fact;

/** The order in which facts are folded: by position; at one position the activity first, then its awards by reason. */
public final class FactOrder implements Comparator<Fact> {

    public static final FactOrder INSTANCE = new FactOrder();

    private FactOrder() {}

    @Override
    public int compare(Fact one, Fact other) {
        int order = one.occurredAt().compareTo(other.occurredAt());
        order = order != 0 ? order : one.activityId().compareTo(other.activityId());
        return order != 0 ? order : atOnePosition(one, other);
    }

    private static int atOnePosition(Fact one, Fact other) {
        if (one instanceof AwardFact award && other instanceof AwardFact otherAward) {
            return award.award().reason().compareTo(otherAward.award().reason());
        }
        return Boolean.compare(one instanceof AwardFact, other instanceof AwardFact);
    }
}
