package org.jalon.challenge;

import java.time.Instant;
import org.jalon.community.MemberId;

/** What was decided about a challenge last. Immutable values. */
public sealed interface ChallengeState {

    /** Where it stands at that moment, given what was decided. */
    ChallengeStatus at(Instant moment);

    /** Somebody proposed it; it can be supported, adopted or declined. */
    record Proposed() implements ChallengeState {
        @Override
        public ChallengeStatus at(Instant moment) {
            return ChallengeStatus.PROPOSED;
        }
    }

    /** It is not to be. */
    record Declined(MemberId by, Instant since, String reason) implements ChallengeState {
        @Override
        public ChallengeStatus at(Instant moment) {
            return ChallengeStatus.DECLINED;
        }
    }

    /** It is to be, and has no dates yet. */
    record Adopted(MemberId by, Instant since) implements ChallengeState {
        @Override
        public ChallengeStatus at(Instant moment) {
            return ChallengeStatus.ADOPTED;
        }
    }

    /**
     * It has its dates.
     *
     * @param opens the first moment that counts
     * @param closes the first moment that counts no more
     */
    record Scheduled(MemberId by, Instant since, Instant opens, Instant closes) implements ChallengeState {
        @Override
        public ChallengeStatus at(Instant moment) {
            if (moment.isBefore(opens)) {
                return ChallengeStatus.SCHEDULED;
            }
            return moment.isBefore(closes) ? ChallengeStatus.OPEN : ChallengeStatus.CLOSED;
        }
    }

    /** It came to a good end; its awards stand. */
    record Completed(MemberId by, Instant since, Instant opens, Instant closes) implements ChallengeState {
        @Override
        public ChallengeStatus at(Instant moment) {
            return ChallengeStatus.COMPLETED;
        }
    }

    /** It was called off; what was awarded until then stands. */
    record Cancelled(MemberId by, Instant since, String reason) implements ChallengeState {
        @Override
        public ChallengeStatus at(Instant moment) {
            return ChallengeStatus.CANCELLED;
        }
    }
}
