package org.jalon.recognition.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jalon.MalformedInput;
import org.jalon.recognition.rule.Rules;

/** Reads the policies that a store kept as texts, and remembers those asked for most recently. Thread-safe. */
public final class PolicyReader {

    private static final int REMEMBERED = 1_000;

    private final Rules known;
    private final Map<PolicyVersionId, PolicyTimeline> recent = Collections.synchronizedMap(new Recent());

    /** With the rules that policies may name. */
    public PolicyReader(Rules known) {
        this.known = known;
    }

    /** The rules that policies may name. */
    public Rules known() {
        return known;
    }

    /**
     * The timeline that ends with a version.
     *
     * @param latest the id of the version adopted last, as the transaction sees it
     * @param versions looks up all versions that the transaction sees, the first one first; called when they are not remembered
     * @throws UnknownRules when one names a rule that is not known
     * @throws UnreadablePolicy when one is no policy
     */
    public PolicyTimeline timeline(PolicyVersionId latest, Supplier<List<StoredPolicy>> versions) {
        PolicyTimeline remembered = recent.get(latest);
        if (remembered != null) {
            return remembered;
        }
        List<StoredPolicy> stored = versions.get();
        if (stored.isEmpty() || !stored.get(stored.size() - 1).id().equals(latest)) {
            throw new IllegalArgumentException("the last one of the versions is not " + latest);
        }
        PolicyTimeline read = read(stored);
        recent.put(latest, read);
        return read;
    }

    private PolicyTimeline read(List<StoredPolicy> stored) {
        List<PolicyVersion> versions =
                stored.stream().map(policy -> policy.read(known)).toList();
        try {
            return PolicyTimeline.of(versions);
        } catch (MalformedInput cycle) {
            throw new UnreadablePolicy(stored.size(), cycle);
        }
    }

    /** Forgets what was asked for longest ago. */
    private static final class Recent extends LinkedHashMap<PolicyVersionId, PolicyTimeline> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<PolicyVersionId, PolicyTimeline> eldest) {
            return size() > REMEMBERED;
        }
    }
}
