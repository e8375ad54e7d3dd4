package org.jalon.recognition.ledger;

import java.time.Instant;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/**
 * Points, a badge or a milestone given to a subject, with its reason. Two awards are equal exactly when a replay could not tell
 * them apart; the natural order is that of their moment, then of their reason.
 *
 * @param kind what
 * @param amount how much, never 0
 * @param subject to whom
 * @param occurredAt when the activity that caused it occurred
 * @param reason why
 */
public record Award(AwardKind kind, long amount, Subject subject, Instant occurredAt, Reason reason)
        implements Comparable<Award> {

    @Override
    public int compareTo(Award other) {
        int order = occurredAt.compareTo(other.occurredAt);
        return order != 0 ? order : reason.compareTo(other.reason);
    }
}
