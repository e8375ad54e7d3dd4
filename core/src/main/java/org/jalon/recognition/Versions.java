package org.jalon.recognition;

import java.time.Instant;
import java.util.List;
import org.jalon.IdSource;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.community.Situation;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.policy.PolicyVersion;
import org.jalon.recognition.policy.PolicyVersionId;
import org.jalon.recognition.rule.Rules;
import org.jspecify.annotations.Nullable;

/** Brings rules into force, within the transaction of a command: those of the community's policies, and those of challenges. Thread-safe. */
public final class Versions {

    private final IdSource ids;
    private final PolicyReader reader;
    private final RecognitionNews news;

    /** For {@link org.jalon.JalonBuilder}. */
    public Versions(IdSource ids, PolicyReader reader, RecognitionNews news) {
        this.ids = ids;
        this.reader = reader;
        this.news = news;
    }

    /**
     * Brings the rules of a challenge into force beside the policy, in place of earlier ones of the same challenge. What occurred in that time
     * already is recomputed. Refused: {@code amount-overflow}.
     *
     * @param rules of the challenge, under ids that no other rules have
     * @param from the first moment that they hold for
     * @param until the first one that they do not hold for, if there is an end
     * @throws org.jalon.MalformedInput when the rules are ill made, with all reasons
     */
    public Outcome<Adopted> enforce(
            String challenge, PolicyDraft rules, Instant from, @Nullable Instant until, Situation situation) {
        Policy policy = Policy.of(rules, List.of(), known());
        situation.session().policies().requireKeepable(policy);
        return adopt(next(challenge, policy, from, until, situation), situation);
    }

    Rules known() {
        return reader.known();
    }

    PolicyTimeline timeline(Situation situation) {
        return situation.session().policies().timeline(reader);
    }

    PolicyVersion next(Policy policy, Instant effectiveFrom, Situation situation) {
        situation.session().policies().requireKeepable(policy);
        return next(null, policy, effectiveFrom, null, situation);
    }

    private PolicyVersion next(
            @Nullable String challenge, Policy policy, Instant from, @Nullable Instant until, Situation situation) {
        return new PolicyVersion(
                new PolicyVersionId(ids.next()),
                timeline(situation).nextVersion(),
                challenge,
                policy,
                from,
                until,
                situation.now(),
                situation.who());
    }

    Outcome<Adopted> adopt(PolicyVersion next, Situation situation) {
        Session session = situation.session();
        return planned(next, situation).map(adoption -> {
            Keeper keeper = new Keeper(ids, session, adoption.timeline(), next.adoptedAt());
            Adopted adopted = adoption.keep(session, keeper);
            news.adopted(situation.community().id(), next, adopted.entries(), session);
            return adopted;
        });
    }

    Outcome<Adoption> planned(PolicyVersion next, Situation situation) {
        try {
            Adoption adoption = new Adoption(
                    next,
                    timeline(situation),
                    situation.session(),
                    situation.community().zone());
            adoption.requireRoom(situation.session());
            return Outcome.accepted(adoption);
        } catch (ArithmeticException tooLarge) {
            return Outcome.refused(Refusal.because(RecognitionRefusal.AMOUNT_OVERFLOW));
        }
    }
}
