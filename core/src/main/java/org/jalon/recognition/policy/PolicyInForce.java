package org.jalon.recognition.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A version of a policy as it applies to the facts of its time. Immutable. */
public final class PolicyInForce {

    private final PolicyVersion version;
    private final Listeners listeners;

    PolicyInForce(PolicyVersion version, Map<String, Integer> stratumOf) {
        this.version = version;
        this.listeners = new Listeners(version.policy().rules(), stratumOf);
    }

    public int version() {
        return version.version();
    }

    /** The rule of that id. */
    public Optional<Listener> listener(String ruleId) {
        return listeners.find(ruleId);
    }

    /** The rules that want to see facts of that kind, by stratum, then by id. */
    public List<Listener> listenersTo(String kind) {
        return listeners.to(kind);
    }

    PolicyVersion adopted() {
        return version;
    }
}
