package org.jalon.community;

/** Where a community stands in relation to its course. */
public enum Phase {
    BEFORE,
    DURING,
    AFTER
}
