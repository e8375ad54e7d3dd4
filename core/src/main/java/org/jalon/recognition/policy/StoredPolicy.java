package org.jalon.recognition.policy;

import java.time.Instant;
import org.jalon.MalformedInput;
import org.jalon.community.MemberId;
import org.jalon.recognition.rule.Rules;

/**
 * A {@link PolicyVersion} as a store keeps it that outlives the process.
 *
 * @param id of the version
 * @param version its number
 * @param text the policy, see {@link PolicyText}
 * @param effectiveFrom from when on it holds
 * @param adoptedAt when that was decided
 * @param adoptedBy who decided it
 */
public record StoredPolicy(
        PolicyVersionId id, int version, String text, Instant effectiveFrom, Instant adoptedAt, MemberId adoptedBy) {

    /**
     * What to keep of a version.
     *
     * @throws MalformedInput when the policy cannot be written down
     */
    public static StoredPolicy of(PolicyVersion adopted) {
        return new StoredPolicy(
                adopted.id(),
                adopted.version(),
                PolicyText.write(adopted.policy()),
                adopted.effectiveFrom(),
                adopted.adoptedAt(),
                adopted.adoptedBy());
    }

    PolicyVersion read(Rules known) {
        try {
            return new PolicyVersion(id, version, PolicyText.read(text, known), effectiveFrom, adoptedAt, adoptedBy);
        } catch (MalformedInput unreadable) {
            throw new UnreadablePolicy(version, unreadable);
        }
    }
}
