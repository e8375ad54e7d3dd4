package org.jalon.moderation.review;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why something is to be reviewed.
 *
 * @param held whether it is held before publication
 * @param rule the id of the screening rule that held it; empty when it was not held
 * @param score in hundredths; the higher, the more urgent
 * @param reporters how many members reported it
 * @param reasons how often each reason was given
 */
public record Grounds(boolean held, String rule, long score, int reporters, SortedMap<String, Long> reasons) {

    private static final Grounds NONE = new Grounds(false, "", 0, 0, new TreeMap<>());

    public Grounds {
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
    }

    public static Grounds none() {
        return NONE;
    }

    /** Held by that rule, and urgent by that much. */
    public Grounds heldBy(String ruleId, long urgency) {
        return new Grounds(true, ruleId, Math.max(score, urgency), reporters, reasons);
    }

    /** Reported for that reason too, by one more member if so. */
    public Grounds reported(String reason, long weight, boolean newReporter) {
        SortedMap<String, Long> more = new TreeMap<>(reasons);
        more.merge(reason, 1L, Long::sum);
        return new Grounds(held, rule, Math.addExact(score, weight), reporters + (newReporter ? 1 : 0), more);
    }
}
