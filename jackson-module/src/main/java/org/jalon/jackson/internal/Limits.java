package org.jalon.jackson.internal;

/** How much a document may hold, whatever the mapper would let pass. */
public final class Limits {

    /** How deep objects and lists may stand in each other. */
    public static final int DEPTH = 64;

    /** How many characters a text or the name of a property may have. */
    public static final int TEXT = 1_000_000;

    /** How many digits a number may have. */
    public static final int DIGITS = 100;

    /** How many characters and values a document may have in all. */
    public static final long SIZE = 20_000_000;

    private Limits() {}
}
