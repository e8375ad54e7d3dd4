package org.jalon.community;

/** In what respect a community changed. */
public enum CommunityChange {
    NAME,
    CHARTER,
    DOOR,
    COURSES,
    PHASE,
    STAGE,
    ARCHIVED,
    REOPENED,
    MERGED
}
