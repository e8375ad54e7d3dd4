package org.jalon.challenge;

import static org.jalon.challenge.ChallengeRefusal.RULES_FROZEN;
import static org.jalon.challenge.ChallengeStatus.ADOPTED;
import static org.jalon.challenge.ChallengeStatus.PROPOSED;
import static org.jalon.challenge.ChallengeStatus.SCHEDULED;

import java.util.Set;
import org.jalon.Outcome;
import org.jalon.community.Permission;
import org.jalon.community.Situation;

/** Changes challenges that have not begun. Thread-safe. */
final class Revising {

    private static final Set<ChallengeStatus> TO_COME = Set.of(PROPOSED, ADOPTED, SCHEDULED);

    private final Desk desk;
    private final Scheduling scheduling;

    Revising(Desk desk, Scheduling scheduling) {
        this.desk = desk;
        this.scheduling = scheduling;
    }

    Outcome<Challenge> revise(Challenge challenge, ChallengeDraft draft, Situation situation) {
        return desk.means()
                .gate()
                .require(needed(challenge, situation), situation)
                .flatMap(allowed -> unlessFrozen(challenge, draft, situation));
    }

    private static Permission needed(Challenge challenge, Situation situation) {
        boolean own = challenge.statusAt(situation.now()) == PROPOSED
                && challenge.proposer().equals(situation.who());
        return own ? Permission.PROPOSE_CHALLENGE : Permission.RUN_CHALLENGE;
    }

    private Outcome<Challenge> unlessFrozen(Challenge challenge, ChallengeDraft draft, Situation situation) {
        ChallengeStatus status = challenge.statusAt(situation.now());
        if (!TO_COME.contains(status) || challenge.entries() > 0) {
            return Desk.refused(RULES_FROZEN, "status", Desk.word(status));
        }
        return scheduling.enforceAgain(challenge.with(draft), situation).map(revised -> Desk.save(revised, situation));
    }
}
