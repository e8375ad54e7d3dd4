package org.jalon.recognition;

import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.Award;

/** An award that the fold came to, not yet in the ledger. */
record Given(Award award, Activity activity, int policyVersion) implements Comparable<Given> {

    @Override
    public int compareTo(Given other) {
        return award.compareTo(other.award);
    }
}
