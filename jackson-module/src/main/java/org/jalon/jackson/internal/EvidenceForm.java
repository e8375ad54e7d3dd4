package org.jalon.jackson.internal;

import java.time.Instant;
import java.util.Optional;
import org.jalon.community.MemberId;
import org.jalon.contribution.AttestationRequirement;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.Evidence;
import org.jalon.contribution.EvidenceStatus;

/**
 * What evidence says of itself.
 *
 * @param contribution what it is as a contribution
 * @param requirement what it takes
 * @param status what became of it
 * @param acceptedSince since when it is accepted
 * @param acceptedBy by whose word
 */
public record EvidenceForm(
        Contribution contribution,
        AttestationRequirement requirement,
        EvidenceStatus status,
        Optional<Instant> acceptedSince,
        Optional<MemberId> acceptedBy) {

    static EvidenceForm of(Evidence evidence) {
        return new EvidenceForm(
                evidence.contribution(),
                evidence.requirement(),
                evidence.status(),
                evidence.acceptedSince(),
                evidence.acceptedBy());
    }

    Evidence evidence() {
        return Evidence.of(contribution, requirement, status, acceptedSince, acceptedBy);
    }
}
