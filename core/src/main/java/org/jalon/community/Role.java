package org.jalon.community;

/** What a member is in a community, from the lowest rank to the highest. */
public enum Role {
    LEARNER,
    EXPERT,
    TRAINER,
    MODERATOR,
    COMMUNITY_MANAGER;

    /** Whether it ranks above the other one, in the order in which they stand here. */
    public boolean outranks(Role other) {
        return compareTo(other) > 0;
    }
}
