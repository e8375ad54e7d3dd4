package org.jalon.challenge;

import static org.jalon.challenge.ChallengeRefusal.ALREADY_SUPPORTED;
import static org.jalon.challenge.ChallengeRefusal.NOT_SUPPORTED;
import static org.jalon.challenge.ChallengeRefusal.OWN_CHALLENGE;

import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/** Brings challenges forward until it is decided whether they are run. Thread-safe. */
final class Proposing {

    private static final String SUPPORT = "challenge-support";
    private static final String FACT = "fact";

    private final Desk desk;

    Proposing(Desk desk) {
        this.desk = desk;
    }

    Outcome<ChallengeId> begin(ChallengeDraft draft, ChallengeState state, Situation situation) {
        Challenge challenge = new Challenge(desk.nextId(), draft, situation.who(), situation.now(), state, 0, 0);
        return decide("proposed", challenge, state, situation).map(Challenge::id);
    }

    Outcome<Challenge> support(Challenge challenge, Situation situation) {
        if (challenge.proposer().equals(situation.who())) {
            return Desk.refused(OWN_CHALLENGE, "challenge", challenge.id());
        }
        if (supportOf(challenge, situation).isPresent()) {
            return Desk.refused(ALREADY_SUPPORTED, "challenge", challenge.id());
        }
        Activity fact = desk.fact("supported", challenge, challenge.proposer(), situation);
        return desk.changing(List.of(fact), List.of(), situation).map(plan -> {
            plan.keep();
            Values details = Values.none().with(FACT, fact.id().value());
            situation
                    .session()
                    .marks()
                    .save(new Mark(SUPPORT, challenge.id().toString(), situation.who(), situation.now(), details));
            return Desk.save(challenge.supportedBy(challenge.supporters() + 1), situation);
        });
    }

    Outcome<Challenge> withdrawSupport(Challenge challenge, Situation situation) {
        return supportOf(challenge, situation)
                .map(mark -> withdraw(mark, challenge, situation))
                .orElseGet(() -> Desk.refused(NOT_SUPPORTED, "challenge", challenge.id()));
    }

    private Outcome<Challenge> withdraw(Mark support, Challenge challenge, Situation situation) {
        ActivityId fact = new ActivityId(support.details().text(FACT).orElseThrow());
        Activity stated =
                situation.session().activities().find(fact).orElseThrow().activity();
        return desk.changing(List.of(), List.of(stated), situation).map(plan -> {
            plan.keep();
            situation.session().marks().remove(SUPPORT, support.target(), support.member());
            return Desk.save(challenge.supportedBy(challenge.supporters() - 1), situation);
        });
    }

    private static Optional<Mark> supportOf(Challenge challenge, Situation situation) {
        return situation.session().marks().find(SUPPORT, challenge.id().toString(), situation.who());
    }

    Outcome<Challenge> adopt(Challenge challenge, Situation situation) {
        return decide("adopted", challenge, adopted(situation), situation);
    }

    static ChallengeState adopted(Situation situation) {
        return new ChallengeState.Adopted(situation.who(), situation.now());
    }

    Outcome<Challenge> decline(Challenge challenge, String reason, Situation situation) {
        ChallengeState declined = new ChallengeState.Declined(situation.who(), situation.now(), reason);
        return decide("declined", challenge, declined, situation);
    }

    private Outcome<Challenge> decide(String deed, Challenge challenge, ChallengeState state, Situation situation) {
        return desk.stating(deed, challenge, situation).map(plan -> {
            plan.keep();
            return Desk.save(challenge.with(state), situation);
        });
    }

    static List<MemberId> supporters(ChallengeId id, @Nullable MemberId after, int limit, Session session) {
        return session.marks().on(SUPPORT, id.toString(), after, limit).stream()
                .map(Mark::member)
                .toList();
    }
}
