package org.jalon.moderation.review;

import org.jalon.HostId;

/** Identifies a rule that a contribution breaks: of the charter, of a screening policy, of the law; opaque to Jalon. */
public record RuleId(@HostId String value) {
    @Override
    public String toString() {
        return value;
    }
}
