package org.jalon.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/** Evidence that know-how was applied at work, and how it stands. Immutable. */
public final class Evidence {

    private final Contribution contribution;
    private final Assessment assessment;

    Evidence(Contribution contribution, Assessment assessment) {
        this.contribution = contribution;
        this.assessment = assessment;
    }

    /**
     * Evidence as it was told elsewhere: what {@link #contribution()}, {@link #requirement()}, {@link #status()}, {@link #acceptedSince()} and
     * {@link #acceptedBy()} said of it.
     */
    public static Evidence of(
            Contribution contribution,
            AttestationRequirement requirement,
            EvidenceStatus status,
            Optional<Instant> acceptedSince,
            Optional<MemberId> acceptedBy) {
        Assessment assessment =
                new Assessment(requirement, status, acceptedBy.orElse(null), acceptedSince.orElse(null), List.of());
        return new Evidence(contribution, assessment);
    }

    /** The host's own identifier of it. */
    public ContentId content() {
        return contribution.content();
    }

    /** What it is as a contribution: who declared it, whose it is, since when. */
    public Contribution contribution() {
        return contribution;
    }

    /** Who applied what they know. */
    public List<MemberId> holders() {
        return contribution.authors();
    }

    /** What it takes for it to be accepted. */
    public AttestationRequirement requirement() {
        return assessment.requirement();
    }

    public EvidenceStatus status() {
        return assessment.status();
    }

    /** Since when it is accepted without a break, as the words that stand have it; empty when it is not. */
    public Optional<Instant> acceptedSince() {
        return Optional.ofNullable(assessment.since());
    }

    /** Whose word made that so. */
    public Optional<MemberId> acceptedBy() {
        return Optional.ofNullable(assessment.by());
    }

    /** Equal to another that says the same of itself. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence that && told().equals(that.told());
    }

    @Override
    public int hashCode() {
        return told().hashCode();
    }

    private List<Object> told() {
        return List.of(contribution, requirement(), status(), acceptedSince(), acceptedBy());
    }

    @Override
    public String toString() {
        return "evidence " + content() + " " + status();
    }
}
