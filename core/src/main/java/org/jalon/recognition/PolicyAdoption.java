package org.jalon.recognition;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.jalon.Dated;
import org.jalon.IdSource;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.community.Actor;
import org.jalon.community.CommandGate;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.policy.PolicyVersion;
import org.jalon.recognition.policy.PolicyVersionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Use cases that adopt policies, or say what would come of it. */
final class PolicyAdoption {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyAdoption.class);

    private final CommandGate gate;
    private final InstantSource clock;
    private final IdSource ids;
    private final InputCheck check;
    private final PolicyReader reader;
    private final RecognitionNews news;

    PolicyAdoption(
            Store store,
            InstantSource clock,
            IdSource ids,
            InputCheck check,
            PolicyReader reader,
            RecognitionNews news) {
        this.gate = new CommandGate(store);
        this.clock = clock;
        this.ids = ids;
        this.check = check;
        this.reader = reader;
        this.news = news;
    }

    Outcome<Adopted> adopt(CommunityId id, PolicyDraft draft, Actor actor) {
        Instant now = clock.instant();
        return adopt(id, draft, now, actor, latest -> !latest.effectiveFrom().isAfter(now));
    }

    Outcome<Adopted> adoptFrom(Instant effectiveFrom, CommunityId id, PolicyDraft draft, Actor actor) {
        return adopt(
                id,
                draft,
                effectiveFrom,
                actor,
                latest -> latest.effectiveFrom().equals(effectiveFrom));
    }

    /** With a test for whether the latest version, if it has the same rules, is what is asked for already. */
    private Outcome<Adopted> adopt(
            CommunityId id, PolicyDraft draft, Instant effectiveFrom, Actor actor, Predicate<PolicyVersion> suffices) {
        Policy policy = wellFormed(draft, effectiveFrom, actor);
        Instant now = clock.instant();
        Outcome<Adopted> outcome = gate.enter(
                id,
                actor,
                (session, community) -> session.policies()
                        .timeline(reader)
                        .latest()
                        .filter(latest -> latest.policy().equals(policy) && suffices.test(latest))
                        .map(latest -> Outcome.accepted(new Adopted(latest, true, List.of())))
                        .orElseGet(
                                () -> adoptNext(next(policy, effectiveFrom, now, actor, session), session, community)));
        outcome.asOptional().filter(adopted -> !adopted.alreadyAdopted()).ifPresent(adopted -> log(id, adopted));
        return outcome;
    }

    private Outcome<Adopted> adoptNext(PolicyVersion next, Session session, Community community) {
        return planned(next, session, community).map(adoption -> {
            Adopted adopted = adoption.keep(session, new Keeper(ids, session, adoption.timeline(), next.adoptedAt()));
            news.adopted(community.id(), next, adopted.entries(), session);
            return adopted;
        });
    }

    private static void log(CommunityId id, Adopted adopted) {
        LOG.info(
                "community {} adopted version {} of its policy: {} ledger entries",
                id,
                adopted.version().version(),
                adopted.entries().size());
    }

    Outcome<Difference> preview(Instant effectiveFrom, CommunityId id, PolicyDraft draft, Actor actor) {
        Policy policy = wellFormed(draft, effectiveFrom, actor);
        Instant now = clock.instant();
        return gate.look(
                id,
                actor,
                (session, community) -> planned(next(policy, effectiveFrom, now, actor, session), session, community)
                        .map(Adoption::difference));
    }

    private Policy wellFormed(PolicyDraft draft, Instant effectiveFrom, Actor actor) {
        check.passed(actor);
        check.passed(new Effect(effectiveFrom));
        return Policy.of(draft, check.violations(draft), reader.known());
    }

    /** From when on a policy is in force. */
    private record Effect(@Dated Instant effectiveFrom) {}

    private PolicyVersion next(Policy policy, Instant effectiveFrom, Instant now, Actor actor, Session session) {
        session.policies().requireKeepable(policy);
        int number = session.policies().timeline(reader).nextVersion();
        return new PolicyVersion(new PolicyVersionId(ids.next()), number, policy, effectiveFrom, now, actor.member());
    }

    private Outcome<Adoption> planned(PolicyVersion next, Session session, Community community) {
        try {
            Adoption adoption = new Adoption(next, session.policies().timeline(reader), session, community.zone());
            adoption.requireRoom(session);
            return Outcome.accepted(adoption);
        } catch (ArithmeticException tooLarge) {
            return Outcome.refused(Refusal.because(RecognitionRefusal.AMOUNT_OVERFLOW));
        }
    }
}
