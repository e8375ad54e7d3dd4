package org.jalon.recognition;

import java.util.List;
import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.Award;

/**
 * Why an award was given, in full.
 *
 * @param award the award, with its reason
 * @param activities all activities that its rule had counted by then, in order; the last one caused it
 */
public record Explanation(Award award, List<Activity> activities) {

    public Explanation {
        activities = List.copyOf(activities);
    }
}
