package org.jalon.challenge;

/** Who reaches a milestone. */
public enum ReachedBy {
    /** Each member alone. */
    MEMBER,
    /** Each team together. */
    TEAM,
    /** All who take part together. */
    COMMUNITY
}
