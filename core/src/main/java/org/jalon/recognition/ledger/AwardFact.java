package org.jalon.recognition.ledger;

import java.time.ZoneId;
import java.util.Optional;
import org.jalon.activity.Activity;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.Subject;

/**
 * An award as rules of a higher stratum see it.
 *
 * @param award what was given
 * @param activity what caused it
 * @param zone whose days and weeks count
 */
public record AwardFact(Award award, Activity activity, ZoneId zone) implements Fact {

    @Override
    public String kind() {
        return award.kind().token();
    }

    @Override
    public long amount() {
        return award.amount();
    }

    @Override
    public Optional<Subject> recipient() {
        return Optional.of(award.subject());
    }
}
