package org.jalon.challenge;

import static org.jalon.challenge.ChallengeRefusal.OPENS_IN_PAST;

import java.time.Instant;
import org.jalon.Outcome;
import org.jalon.community.Situation;

/** Brings the rules of challenges into force, and out of it. Thread-safe. */
final class Scheduling {

    private final Desk desk;
    private final Entering entering;
    private final TeamEntering teams;

    Scheduling(Desk desk, Entering entering, TeamEntering teams) {
        this.desk = desk;
        this.entering = entering;
        this.teams = teams;
    }

    Outcome<Challenge> schedule(Challenge challenge, Instant opens, Instant closes, Situation situation) {
        if (opens.isBefore(situation.now())) {
            return Desk.refused(OPENS_IN_PAST, "opens", opens);
        }
        Challenge scheduled =
                challenge.with(new ChallengeState.Scheduled(situation.who(), situation.now(), opens, closes));
        return desk.enforce(scheduled, opens, closes, situation).map(enforced -> {
            entering.restate(enforced, opens, situation);
            teams.restate(enforced, opens, situation);
            return told("scheduled", enforced, situation);
        });
    }

    /** For a challenge whose rules may have changed. */
    Outcome<Challenge> enforceAgain(Challenge challenge, Situation situation) {
        return challenge.state() instanceof ChallengeState.Scheduled scheduled
                ? desk.enforce(challenge, scheduled.opens(), scheduled.closes(), situation)
                : Outcome.accepted(challenge);
    }

    Outcome<Challenge> close(Challenge challenge, Situation situation) {
        ChallengeState.Scheduled scheduled = (ChallengeState.Scheduled) challenge.state();
        Challenge closed = challenge.with(
                new ChallengeState.Scheduled(situation.who(), situation.now(), scheduled.opens(), situation.now()));
        return desk.enforce(closed, scheduled.opens(), situation.now(), situation)
                .map(enforced -> told("closed", enforced, situation));
    }

    Outcome<Challenge> complete(Challenge challenge, Situation situation) {
        ChallengeState.Scheduled scheduled = (ChallengeState.Scheduled) challenge.state();
        boolean open = challenge.statusAt(situation.now()) == ChallengeStatus.OPEN;
        Instant closes = open ? situation.now() : scheduled.closes();
        Challenge completed = challenge.with(
                new ChallengeState.Completed(situation.who(), situation.now(), scheduled.opens(), closes));
        if (open) {
            TooLarge.unless(desk.enforce(completed, scheduled.opens(), closes, situation));
        }
        return Outcome.accepted(told("completed", completed, situation));
    }

    Outcome<Challenge> cancel(Challenge challenge, String reason, Situation situation) {
        Challenge cancelled = challenge.with(new ChallengeState.Cancelled(situation.who(), situation.now(), reason));
        if (!(challenge.state() instanceof ChallengeState.Scheduled scheduled)) {
            return Outcome.accepted(told("cancelled", cancelled, situation));
        }
        Instant opens = scheduled.opens();
        Instant closes = opens.isAfter(situation.now()) ? opens : situation.now();
        return desk.enforce(cancelled, opens, closes, situation)
                .map(enforced -> told("cancelled", enforced, situation));
    }

    private Challenge told(String deed, Challenge challenge, Situation situation) {
        TooLarge.unless(desk.stating(deed, challenge, situation)).keep();
        return Desk.save(challenge, situation);
    }
}
