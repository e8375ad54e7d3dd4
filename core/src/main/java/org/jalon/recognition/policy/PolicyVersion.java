package org.jalon.recognition.policy;

import java.time.Instant;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A policy as a community adopted it, or the rules of one of its challenges.
 *
 * @param id never that of another version, not even of one whose transaction failed
 * @param version 1 for the first one of the community, then 2 …
 * @param challenge the challenge whose rules these are; absent for the policy of the community
 * @param policy its rules
 * @param effectiveFrom activities that occur from then on follow it, unless a later version says otherwise
 * @param effectiveUntil the first moment at which they do not any more; absent without an end
 * @param adoptedAt when that was decided
 * @param adoptedBy who decided it
 */
public record PolicyVersion(
        PolicyVersionId id,
        int version,
        @Nullable String challenge,
        Policy policy,
        Instant effectiveFrom,
        @Nullable Instant effectiveUntil,
        Instant adoptedAt,
        MemberId adoptedBy) {

    /** Whether it is the policy of the community, and not the rules of a challenge. */
    public boolean isOfCommunity() {
        return challenge == null;
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(effectiveFrom) && (effectiveUntil == null || moment.isBefore(effectiveUntil));
    }
}
