package org.jalon.recognition.rule;

import java.util.Locale;

/** The kinds of award. */
public enum AwardType {
    /** Points of some kind; the amount says how many, and may be negative. */
    POINTS,
    /** A badge; held as often as it was given. */
    BADGE,
    /** A milestone; the balance is the level reached. */
    MILESTONE,
    /** A level, lost and gained; the balance is the level a member stands on, so the amount may be negative. */
    LEVEL,
    /** An intermediate result that other rules listen to; never shown to members. */
    SIGNAL;

    private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

    /** Whether members are ranked by how much they have: a store keeps a board of each kind of points, and of each ladder of levels. */
    public boolean isRanked() {
        return this == POINTS || this == LEVEL;
    }

    /** {@code points:}, {@code badge:} … */
    String prefix() {
        return prefix;
    }
}
