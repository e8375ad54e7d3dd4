package org.jalon.recognition.ledger;

import org.jalon.activity.ActivityId;
import org.jalon.recognition.rule.FoldKey;

/**
 * Why an award was given, for machines.
 *
 * @param ruleId the rule that gave it
 * @param key whose fold it came out of
 * @param cause the activity at which it was given
 * @param ordinal which one of those that the rule gave for this key at this activity, from 0
 */
public record Reason(String ruleId, FoldKey key, ActivityId cause, int ordinal) implements Comparable<Reason> {

    @Override
    public int compareTo(Reason other) {
        int order = cause.compareTo(other.cause);
        order = order != 0 ? order : ruleId.compareTo(other.ruleId);
        order = order != 0 ? order : key.compareTo(other.key);
        return order != 0 ? order : Integer.compare(ordinal, other.ordinal);
    }
}
