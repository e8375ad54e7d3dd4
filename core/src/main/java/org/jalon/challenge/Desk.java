package org.jalon.challenge;

import static org.jalon.challenge.ChallengeRefusal.CHALLENGE_NOT_IN_STATE;
import static org.jalon.challenge.ChallengeRefusal.UNKNOWN_CHALLENGE;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.activity.Activity;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.Versions;
import org.jspecify.annotations.Nullable;

/** What the use cases about challenges have in common. Thread-safe. */
final class Desk {

    private final Means means;
    private final Chronicle chronicle;
    private final Versions versions;

    Desk(Means means, Chronicle chronicle, Versions versions) {
        this.means = means;
        this.chronicle = chronicle;
        this.versions = versions;
    }

    Means means() {
        return means;
    }

    ChallengeId nextId() {
        return new ChallengeId(means.ids().next());
    }

    String nextFact() {
        return chronicle.nextId();
    }

    /** Refused: {@code unknown-challenge}. */
    static Outcome<Challenge> find(ChallengeId id, Situation situation) {
        return situation
                .session()
                .records()
                .find(ChallengeText.TYPE, id.toString())
                .map(Outcome::accepted)
                .orElseGet(() -> refused(UNKNOWN_CHALLENGE, "challenge", id));
    }

    /** Refused: {@code unknown-challenge}; {@code challenge-not-in-state} when it stands at none of those now. */
    static Outcome<Challenge> find(ChallengeId id, Situation situation, List<ChallengeStatus> wanted) {
        return find(id, situation).flatMap(challenge -> {
            ChallengeStatus status = challenge.statusAt(situation.now());
            return wanted.contains(status)
                    ? Outcome.accepted(challenge)
                    : refused(CHALLENGE_NOT_IN_STATE, "status", word(status));
        });
    }

    static Challenge save(Challenge challenge, Situation situation) {
        situation.session().records().save(ChallengeText.TYPE, challenge.id().toString(), challenge);
        return challenge;
    }

    /** Says that the actor did that to a challenge, to the credit of who proposed it. Refused: {@code amount-overflow}. */
    Outcome<Chronicle.Plan> stating(String deed, Challenge challenge, Situation situation) {
        return chronicle.plan(List.of(fact(deed, challenge, challenge.proposer(), situation)), situation);
    }

    Activity fact(String deed, Challenge challenge, MemberId beneficiary, Situation situation) {
        return Activity.activity(Activity.RESERVED + "challenge." + deed)
                .id(nextFact())
                .by(situation.who())
                .on(challenge.id().toString())
                .benefiting(beneficiary)
                .at(situation.now());
    }

    Outcome<Chronicle.Plan> changing(List<Activity> stated, List<Activity> takenBack, Situation situation) {
        return chronicle.plan(stated, takenBack, situation);
    }

    /** Lets the rules of a challenge count from the one moment until the other. Refused: {@code amount-overflow}. */
    Outcome<Challenge> enforce(Challenge challenge, Instant opens, @Nullable Instant closes, Situation situation) {
        Compiled compiled = new Compiled(challenge.id(), challenge.draft());
        return versions.enforce(challenge.id().toString(), compiled.rules(), opens, closes, situation)
                .map(adopted -> challenge);
    }

    static <T> Outcome<T> refused(ChallengeRefusal code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
