package org.jalon.event;

import java.time.Instant;
import org.jalon.community.MemberId;
import org.jalon.recognition.policy.PolicyVersionId;

/**
 * A policy was adopted. What it changes in the past follows in events of its own. Its rules are not repeated here: a version is kept for
 * good and never changes.
 *
 * @param id of the version
 * @param version its number
 * @param name of the policy
 * @param effectiveFrom from when on it holds
 * @param by who decided it
 */
public record PolicyAdopted(PolicyVersionId id, int version, String name, Instant effectiveFrom, MemberId by)
        implements DomainEvent {

    @Override
    public String toString() {
        return type() + " version " + version + " from " + effectiveFrom;
    }
}
