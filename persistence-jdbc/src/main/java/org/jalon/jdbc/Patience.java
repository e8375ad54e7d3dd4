package org.jalon.jdbc;

/**
 * How often, and how fast, a unit of work is run again that somebody was in the way of.
 *
 * @param attempts the first one included
 */
record Patience(int attempts, Backoff backoff) {

    Patience {
        if (attempts < 1) {
            throw new IllegalArgumentException(attempts + " attempts are none; allow at least 1");
        }
    }

    static Patience usual() {
        return new Patience(10, Backoff.usual());
    }
}
