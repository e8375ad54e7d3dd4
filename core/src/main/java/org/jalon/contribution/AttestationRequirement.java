package org.jalon.contribution;

import jakarta.validation.constraints.Positive;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;

/**
 * What it takes for evidence to be accepted: {@code attestedBy(3)}.
 *
 * @param peers how many more must attest it than there are peers who question it
 * @param expertSuffices whether one expert is enough; else an expert counts as a peer
 * @param managerSuffices whether the community manager is enough; else counted as a peer
 */
public record AttestationRequirement(@Positive int peers, boolean expertSuffices, boolean managerSuffices) {

    /** Two peers, or one expert, or the community manager. */
    public static AttestationRequirement usual() {
        return attestedBy(2);
    }

    /** So many peers, or one expert, or the community manager. */
    public static AttestationRequirement attestedBy(int peers) {
        return new AttestationRequirement(peers, true, true);
    }

    /** The word of an expert is not enough. */
    public AttestationRequirement whateverExpertsSay() {
        return new AttestationRequirement(peers, false, managerSuffices);
    }

    /** The word of the community manager is not enough. */
    public AttestationRequirement whateverTheManagerSays() {
        return new AttestationRequirement(peers, expertSuffices, false);
    }

    /** Whether that attestation alone is enough. */
    boolean isMetBy(Voice voice) {
        return (voice == Voice.EXPERT && expertSuffices) || (voice == Voice.COMMUNITY_MANAGER && managerSuffices);
    }

    Sheet written() {
        return new Sheet()
                .with("peers", peers)
                .with("expert-suffices", expertSuffices)
                .with("manager-suffices", managerSuffices);
    }

    static AttestationRequirement read(Fields fields) {
        return new AttestationRequirement(
                fields.small("peers"), fields.flag("expert-suffices"), fields.flag("manager-suffices"));
    }
}
