package org.jalon.recognition.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.recognition.rule.RecognitionRule;

/** The rules that apply to the facts of some time. Immutable. */
public final class PolicyInForce {

    private final Map<String, Integer> versionOf = new HashMap<>();
    private final Listeners listeners;

    PolicyInForce(List<PolicyVersion> versions, Map<String, Integer> stratumOf) {
        List<RecognitionRule> rules = new ArrayList<>();
        for (PolicyVersion version : versions) {
            version.policy().rules().forEach(rule -> versionOf.put(rule.id(), version.version()));
            rules.addAll(version.policy().rules());
        }
        rules.addAll(OwnRules.beside(rules));
        this.listeners = new Listeners(rules, stratumOf);
    }

    /** The number of the version that has the rule of that id; 0 for a rule of Jalon's own. */
    public int versionOf(String ruleId) {
        return versionOf.getOrDefault(ruleId, 0);
    }

    /** The rule of that id. */
    public Optional<Listener> listener(String ruleId) {
        return listeners.find(ruleId);
    }

    /** The rules that want to see facts of that kind, by stratum, then by id. */
    public List<Listener> listenersTo(String kind) {
        return listeners.to(kind);
    }
}
