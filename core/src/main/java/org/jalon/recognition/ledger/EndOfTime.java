package org.jalon.recognition.ledger;

import org.jalon.Dated;
import org.jalon.activity.Activity;

/** What comes after all activities there may be. */
final class EndOfTime {

    static final Activity ACTIVITY = Activity.activity("end").id("end").at(Dated.Check.END);

    private EndOfTime() {}
}
