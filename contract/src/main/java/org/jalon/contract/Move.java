package org.jalon.contract;

import static org.jalon.contract.World.START;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that is done in a {@link Season}.
 *
 * @param kind what
 * @param member by or with which member
 * @param hour how many hours after the start
 * @param late whether it is dated a while before it is told
 */
record Move(Kind kind, int member, int hour, boolean late) {

    enum Kind {
        ENTER,
        WITHDRAW,
        JOIN_TEAM,
        JOIN_OTHER_TEAM,
        LEAVE_TEAM,
        ENTER_TEAM,
        WITHDRAW_TEAM,
        SUBMIT,
        ATTEST,
        QUESTION,
        WITHDRAW_WORD,
        WITHDRAW_EVIDENCE,
        CLOSE,
        ADOPT
    }

    Instant at() {
        return START.plus(Duration.ofHours(hour));
    }
}
