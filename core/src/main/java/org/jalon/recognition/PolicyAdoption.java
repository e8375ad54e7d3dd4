package org.jalon.recognition;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jalon.Dated;
import org.jalon.Outcome;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.Permission;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.policy.PolicyVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Use cases that adopt policies, or say what would come of it. */
final class PolicyAdoption {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyAdoption.class);

    private final Means means;
    private final Versions versions;

    PolicyAdoption(Means means, Versions versions) {
        this.means = means;
        this.versions = versions;
    }

    Outcome<Adopted> adopt(CommunityId id, PolicyDraft draft, Actor actor) {
        Instant now = means.clock().instant();
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
        Outcome<Adopted> outcome = means.gate()
                .enter(
                        Permission.ADOPT_POLICY,
                        id,
                        actor,
                        situation -> versions.timeline(situation)
                                .latest()
                                .filter(latest -> latest.policy().equals(policy) && suffices.test(latest))
                                .map(latest -> Outcome.accepted(new Adopted(latest, true, List.of())))
                                .orElseGet(() ->
                                        versions.adopt(versions.next(policy, effectiveFrom, situation), situation)));
        outcome.asOptional().filter(adopted -> !adopted.alreadyAdopted()).ifPresent(adopted -> log(id, adopted));
        return outcome;
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
        return means.gate()
                .look(
                        Permission.ADOPT_POLICY,
                        id,
                        actor,
                        situation -> versions.planned(versions.next(policy, effectiveFrom, situation), situation)
                                .map(Adoption::difference));
    }

    private Policy wellFormed(PolicyDraft draft, Instant effectiveFrom, Actor actor) {
        means.check().passed(actor);
        means.check().passed(new Effect(effectiveFrom));
        return Policy.of(draft, means.check().violations(draft), versions.known());
    }

    /** From when on a policy is in force. */
    private record Effect(@Dated Instant effectiveFrom) {}
}
