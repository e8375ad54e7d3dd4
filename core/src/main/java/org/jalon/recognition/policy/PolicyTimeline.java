package org.jalon.recognition.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.MalformedInput;
import org.jalon.internal.InputCheck;

/**
 * The versions that a community adopted. At each moment the highest version is in force that is effective by then: a new one
 * replaces, from its date on, all earlier ones. Immutable.
 */
public final class PolicyTimeline {

    private static final PolicyTimeline EMPTY = new PolicyTimeline(List.of());

    /** The highest version first; asked for at every fact, so each is wrapped once. */
    private final List<Optional<PolicyInForce>> newestFirst;

    private final int strata;

    private PolicyTimeline(List<PolicyVersion> versions) {
        Strata ordered = new Strata(versions.stream()
                .flatMap(version -> version.policy().rules().stream())
                .toList());
        InputCheck.refuse(ordered.violations());
        Map<String, Integer> stratumOf = ordered.byRule();
        List<Optional<PolicyInForce>> inForce = new ArrayList<>();
        versions.forEach(version -> inForce.add(0, Optional.of(new PolicyInForce(version, stratumOf))));
        newestFirst = List.copyOf(inForce);
        strata = stratumOf.values().stream()
                .mapToInt(stratum -> stratum + 1)
                .max()
                .orElse(0);
    }

    public static PolicyTimeline empty() {
        return EMPTY;
    }

    /** Of these versions, the first one first. */
    static PolicyTimeline of(List<PolicyVersion> versions) {
        return versions.isEmpty() ? EMPTY : new PolicyTimeline(versions);
    }

    /** In force at that moment; empty before the first policy. */
    public Optional<PolicyInForce> at(Instant moment) {
        for (int i = 0; i < newestFirst.size(); i++) {
            if (!newestFirst.get(i).orElseThrow().adopted().effectiveFrom().isAfter(moment)) {
                return newestFirst.get(i);
            }
        }
        return Optional.empty();
    }

    /**
     * This, and one version more.
     *
     * @throws MalformedInput when rules of the new version and of earlier ones, by their ids, would wait for each other in a cycle
     */
    public PolicyTimeline with(PolicyVersion next) {
        List<PolicyVersion> more = new ArrayList<>(versions());
        more.add(next);
        return new PolicyTimeline(more);
    }

    /** The number that the next version gets. */
    public int nextVersion() {
        return newestFirst.size() + 1;
    }

    /** How many strata the rules of all versions together have. */
    public int strata() {
        return strata;
    }

    /** All versions, the first one first. */
    public List<PolicyVersion> versions() {
        List<PolicyVersion> versions = new ArrayList<>();
        newestFirst.forEach(inForce -> versions.add(0, inForce.orElseThrow().adopted()));
        return versions;
    }

    /** The version adopted last. */
    public Optional<PolicyVersion> latest() {
        return newestFirst.isEmpty() ? Optional.empty() : newestFirst.get(0).map(PolicyInForce::adopted);
    }
}
