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
    /** An intermediate result that other rules listen to; never shown to members. */
    SIGNAL;

    private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

    /** {@code points:}, {@code badge:} … */
    String prefix() {
        return prefix;
    }
}
