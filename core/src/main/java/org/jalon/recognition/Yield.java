package org.jalon.recognition;

import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.rule.Withheld;

/** Where a fold leaves what comes out of a step. */
interface Yield {

    void give(AwardFact given);

    void withhold(Withheld withheld);
}
