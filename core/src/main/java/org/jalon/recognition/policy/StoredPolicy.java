package org.jalon.recognition.policy;

import java.time.Instant;
import org.jalon.MalformedInput;
import org.jalon.community.MemberId;
import org.jalon.recognition.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PolicyVersion} as a store keeps it that outlives the process.
 *
 * @param id of the version
 * @param version its number
 * @param challenge the challenge whose rules it has, if so
 * @param text the policy, see {@link PolicyText}
 * @param effectiveFrom from when on it holds
 * @param effectiveUntil until when, if there is an end
 * @param adoptedAt when that was decided
 * @param adoptedBy who decided it
 */
public record StoredPolicy(
        PolicyVersionId id,
        int version,
        @Nullable String challenge,
        String text,
        Instant effectiveFrom,
        @Nullable Instant effectiveUntil,
        Instant adoptedAt,
        MemberId adoptedBy) {

    /**
     * What to keep of a version.
     *
     * @throws MalformedInput when the policy cannot be written down
     */
    public static StoredPolicy of(PolicyVersion adopted) {
        return new StoredPolicy(
                adopted.id(),
                adopted.version(),
                adopted.challenge(),
                PolicyText.write(adopted.policy()),
                adopted.effectiveFrom(),
                adopted.effectiveUntil(),
                adopted.adoptedAt(),
                adopted.adoptedBy());
    }

    PolicyVersion read(Rules known) {
        try {
            Policy policy = PolicyText.read(text, known);
            return new PolicyVersion(
                    id, version, challenge, policy, effectiveFrom, effectiveUntil, adoptedAt, adoptedBy);
        } catch (MalformedInput unreadable) {
            throw new UnreadablePolicy(version, unreadable);
        }
    }
}
