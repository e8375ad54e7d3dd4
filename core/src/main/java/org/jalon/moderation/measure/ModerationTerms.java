package org.jalon.moderation.measure;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/**
 * What a host decides about measures.
 *
 * @param ladder which sanction is suggested after which
 * @param appealTerm for how long after a measure one may appeal, by the calendar of the community; zero for never
 */
public record ModerationTerms(Ladder ladder, Period appealTerm) {

    private static final ModerationTerms USUAL = new ModerationTerms(Ladder.usual(), Period.ofMonths(6));

    /** @throws IllegalArgumentException when the term is negative */
    public ModerationTerms {
        if (appealTerm.isNegative()) {
            throw new IllegalArgumentException("the term of appeal is " + appealTerm + "; pass one of zero or more");
        }
    }

    /** {@link Ladder#usual}, and six months: the least that Regulation (EU) 2022/2065, article 20(1), asks of platforms. */
    public static ModerationTerms usual() {
        return USUAL;
    }

    public ModerationTerms with(Ladder other) {
        return new ModerationTerms(other, appealTerm);
    }

    public ModerationTerms appealableFor(Period term) {
        return new ModerationTerms(ladder, term);
    }

    /** First moment at which one may not appeal any more. */
    Instant appealableUntil(Measure measure, ZoneId zone) {
        return measure.since().atZone(zone).plus(appealTerm).toInstant();
    }
}
