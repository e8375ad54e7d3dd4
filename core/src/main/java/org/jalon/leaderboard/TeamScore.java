package org.jalon.leaderboard;

/** By what teams are ranked. */
public enum TeamScore {
    /** All points of the team. */
    SUM,
    /**
     * All points of the team by the number of its members: those who were in it at some moment of the window. Compared exactly, as
     * fractions.
     */
    MEAN
}
