package org.jalon.community;

/** What a member is in a community. */
public enum Role {
    LEARNER,
    EXPERT,
    TRAINER,
    MODERATOR,
    COMMUNITY_MANAGER
}
