package org.jalon.recognition.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jalon.MalformedInput;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.rule.RecognitionRule;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a community adopted, and which rules are in force when. Of the community's policies it is the highest version that
 * is effective by then: a new one replaces, from its date on, all earlier ones. The rules of a challenge are in force beside them, from
 * the beginning to the end that the challenge's highest version names. Jalon's own rules always are. Immutable.
 */
public final class PolicyTimeline {

    private static final PolicyTimeline EMPTY = new PolicyTimeline(List.of());

    private final List<PolicyVersion> versions;
    private final Map<String, Integer> stratumOf;

    /** Where what is in force changes, in order. */
    private final Instant[] changes;

    /** In force before each change and after the last one; made when first asked for. */
    private final AtomicReferenceArray<PolicyInForce> inForce;

    private PolicyTimeline(List<PolicyVersion> versions) {
        this.versions = versions;
        this.stratumOf = ordered(versions);
        this.changes = changes(versions);
        this.inForce = new AtomicReferenceArray<>(changes.length + 1);
    }

    private static Map<String, Integer> ordered(List<PolicyVersion> versions) {
        List<RecognitionRule> rules = new ArrayList<>();
        versions.forEach(version -> rules.addAll(version.policy().rules()));
        rules.addAll(OwnRules.beside(rules));
        Strata strata = new Strata(rules);
        InputCheck.refuse(strata.violations());
        return strata.byRule();
    }

    private static Instant[] changes(List<PolicyVersion> versions) {
        TreeSet<Instant> changes = new TreeSet<>();
        for (PolicyVersion version : versions) {
            changes.add(version.effectiveFrom());
            if (version.effectiveUntil() != null) {
                changes.add(version.effectiveUntil());
            }
        }
        return changes.toArray(new Instant[0]);
    }

    public static PolicyTimeline empty() {
        return EMPTY;
    }

    /** Of these versions, the first one first. */
    static PolicyTimeline of(List<PolicyVersion> versions) {
        return versions.isEmpty() ? EMPTY : new PolicyTimeline(List.copyOf(versions));
    }

    /** In force at that moment. */
    public PolicyInForce at(Instant moment) {
        int segment = segment(moment);
        PolicyInForce known = inForce.get(segment);
        if (known != null) {
            return known;
        }
        PolicyInForce made = new PolicyInForce(versionsAt(moment), stratumOf);
        inForce.set(segment, made);
        return made;
    }

    /** Most facts come after the last change. */
    private int segment(Instant moment) {
        int last = changes.length;
        if (last == 0 || !moment.isBefore(changes[last - 1])) {
            return last;
        }
        int found = Arrays.binarySearch(changes, moment);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private List<PolicyVersion> versionsAt(Instant moment) {
        List<PolicyVersion> those = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        boolean ofCommunity = false;
        for (int i = versions.size() - 1; i >= 0; i--) {
            PolicyVersion version = versions.get(i);
            String challenge = version.challenge();
            boolean isLatest = challenge == null ? !ofCommunity : seen.add(challenge);
            if (isLatest && version.covers(moment)) {
                those.add(version);
                ofCommunity |= challenge == null;
            }
        }
        return those;
    }

    /**
     * This, and one version more.
     *
     * @throws MalformedInput when rules of the new version and of earlier ones, by their ids, would wait for each other in a cycle
     */
    public PolicyTimeline with(PolicyVersion next) {
        List<PolicyVersion> more = new ArrayList<>(versions);
        more.add(next);
        return of(more);
    }

    /** The number that the next version gets. */
    public int nextVersion() {
        return versions.size() + 1;
    }

    /** All versions, the first one first. */
    public List<PolicyVersion> versions() {
        return versions;
    }

    /** The policy of the community that was adopted last. */
    public Optional<PolicyVersion> latest() {
        return latest(null);
    }

    /** The rules of that challenge that were adopted last. */
    public Optional<PolicyVersion> latestOf(String challenge) {
        return latest(challenge);
    }

    private Optional<PolicyVersion> latest(@Nullable String challenge) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (Objects.equals(versions.get(i).challenge(), challenge)) {
                return Optional.of(versions.get(i));
            }
        }
        return Optional.empty();
    }
}
