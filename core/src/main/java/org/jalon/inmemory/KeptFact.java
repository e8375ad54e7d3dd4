package org.jalon.inmemory;

import java.time.ZoneId;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One input of a fold, linked to the one before.
 *
 * @param before the one before, if any
 * @param activity the activity, or the one that caused the award
 * @param zone whose days and weeks count
 * @param award the award, if it is one
 * @param stateBefore the state before this input, where it was kept; this one is then the first one of its position
 */
record KeptFact(
        @Nullable KeptFact before,
        Activity activity,
        ZoneId zone,
        @Nullable KeptAward award,
        @Nullable Values stateBefore) {

    Fact fact() {
        return award == null ? Fact.of(activity, zone) : new AwardFact(award.causedBy(activity), activity, zone);
    }

    Position position() {
        return Position.of(activity);
    }
}
