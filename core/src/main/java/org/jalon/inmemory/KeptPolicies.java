package org.jalon.inmemory;

import org.jalon.recognition.policy.Policies;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.policy.PolicyVersion;

/** The adopted policies. */
final class KeptPolicies implements Policies {

    private final Undo undo;
    private PolicyTimeline timeline = PolicyTimeline.empty();

    KeptPolicies(Undo undo) {
        this.undo = undo;
    }

    @Override
    public PolicyTimeline timeline(PolicyReader reader) {
        return timeline;
    }

    @Override
    public void add(PolicyVersion version) {
        PolicyTimeline before = timeline;
        timeline = timeline.with(version);
        undo.with(() -> timeline = before);
    }
}
