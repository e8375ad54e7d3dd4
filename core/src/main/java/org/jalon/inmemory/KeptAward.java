package org.jalon.inmemory;

import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Subject;

/** What an award says beyond the activity that caused it: all that is kept of one. */
record KeptAward(AwardKind kind, long amount, Subject subject, String ruleId, FoldKey key, int ordinal) {

    /** With a subject equal to the award's. */
    static KeptAward of(Award award, Subject subject) {
        Reason reason = award.reason();
        return new KeptAward(award.kind(), award.amount(), subject, reason.ruleId(), reason.key(), reason.ordinal());
    }

    /** Whether that is what is kept of an award to the same subject of the same kind. */
    boolean isOf(Award award) {
        Reason reason = award.reason();
        return amount == award.amount()
                && ordinal == reason.ordinal()
                && ruleId.equals(reason.ruleId())
                && key.equals(reason.key());
    }

    Award causedBy(Activity cause) {
        return new Award(kind, amount, subject, cause.occurredAt(), new Reason(ruleId, key, cause.id(), ordinal));
    }
}
