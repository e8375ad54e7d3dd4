package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.Set;

/**
 * What goes wrong, once.
 *
 * @param at which call to the database, from 1
 * @param after whether the call is done all the same, and only its answer lost
 * @param state the SQLSTATE that is told
 */
record Fault(int at, boolean after, String state) {

    static final Fault NONE = new Fault(0, false, "");

    /** Classes of SQLSTATE by which a commit may be told that was done. */
    private static final Set<String> LOSING_ANSWERS = Set.of("08", "57");

    /** Whether the call fails only once it is done. */
    boolean comesAfter(String method) {
        return after && !(method.equals("commit") && !LOSING_ANSWERS.contains(state.substring(0, 2)));
    }

    /** Whether the connection is gone. */
    boolean breaks() {
        return state.startsWith("08");
    }

    SQLException exception() {
        return new SQLException("on purpose, " + (after ? "after" : "before") + " call " + at, state);
    }
}
