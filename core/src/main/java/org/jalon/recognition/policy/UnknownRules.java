package org.jalon.recognition.policy;

import java.util.List;
import java.util.SortedSet;
import org.jalon.JalonException;

/**
 * Thrown when a policy that was kept as a text names rules that this Jalon does not know; nothing was changed. A rule must stay
 * known, under its id, as long as a community has a version that names it.
 */
public final class UnknownRules extends JalonException {

    private static final long serialVersionUID = 1L;

    private final String policy;
    private final List<String> ruleIds;

    UnknownRules(String policy, SortedSet<String> missing, SortedSet<String> known) {
        super("the policy '" + policy + "' names the rules " + missing
                + ", which are not known; pass them to JalonBuilder.rules(...) or register them for ServiceLoader; known are "
                + known);
        this.policy = policy;
        this.ruleIds = List.copyOf(missing);
    }

    /** The name of the policy. */
    public String policy() {
        return policy;
    }

    /** The ids that are not known, in order. */
    public List<String> ruleIds() {
        return ruleIds;
    }
}
