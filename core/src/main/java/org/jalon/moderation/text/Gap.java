package org.jalon.moderation.text;

/** What stands between two words, while it is read. Not thread-safe. */
final class Gap {

    private static final int LONGEST_LINK = 3;
    private static final int LONGEST_IN_PHRASE = 4;
    private static final String JOINERS = "-_*~+=^.,/\\|:;#·•‐‑";

    private int length;
    private boolean spaced;
    private boolean broken;
    private boolean joins = true;

    void add(int codePoint) {
        length++;
        if (codePoint == ' ') {
            spaced = true;
            joins = false;
            return;
        }
        spaced |= Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        broken |= codePoint == '\n' || codePoint == '\r';
        joins &= JOINERS.indexOf(codePoint) >= 0;
    }

    void clear() {
        length = 0;
        spaced = false;
        broken = false;
        joins = true;
    }

    /**
     * Whether the words on both sides may be one in disguise. An apostrophe joins single letters only: {@code he'll} is no hell.
     *
     * @param singles how many of the two are a single letter
     */
    boolean links(int singles) {
        if (length > LONGEST_LINK || broken) {
            return false;
        }
        return singles == 2 || (!spaced && joins);
    }

    int marks() {
        return (spaced ? Reading.SPACED : 0) | (length > LONGEST_IN_PHRASE ? Reading.FAR : 0);
    }
}
