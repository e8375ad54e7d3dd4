package org.jalon.recognition.builtin;

/** Whose doings count in a challenge. */
public enum Entrants {
    /** Everybody's; nobody has to enter. */
    EVERYBODY,
    /** Those of members who entered, while they are in it. */
    MEMBERS,
    /** Those of the members of teams that entered, while they are in it. */
    TEAMS
}
