package org.jalon.recognition.policy;

import java.time.Instant;
import org.jalon.community.MemberId;

/**
 * A policy as a community adopted it.
 *
 * @param id never that of another version, not even of one whose transaction failed
 * @param version 1 for the first one of the community, then 2 …
 * @param policy its rules
 * @param effectiveFrom activities that occur from then on follow it, unless a later version says otherwise
 * @param adoptedAt when that was decided
 * @param adoptedBy who decided it
 */
public record PolicyVersion(
        PolicyVersionId id, int version, Policy policy, Instant effectiveFrom, Instant adoptedAt, MemberId adoptedBy) {}
