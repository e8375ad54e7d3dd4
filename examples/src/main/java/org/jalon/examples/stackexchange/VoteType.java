package org.jalon.examples.stackexchange;

/** What a vote says, as far as recognition cares. */
public enum VoteType {
    ACCEPT,
    UP,
    DOWN,
    FAVOURITE,
    BOUNTY_START,
    BOUNTY_CLOSE,
    /** Deletions, closures, reviews of edits and the like. */
    OTHER;

    static VoteType of(int code) {
        return switch (code) {
            case 1 -> ACCEPT;
            case 2 -> UP;
            case 3 -> DOWN;
            case 5 -> FAVOURITE;
            case 8 -> BOUNTY_START;
            case 9 -> BOUNTY_CLOSE;
            default -> OTHER;
        };
    }
}
