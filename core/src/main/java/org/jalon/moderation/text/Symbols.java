package org.jalon.moderation.text;

/** Letters in 64 classes: Latin letters and digits have one each, others share some. */
final class Symbols {

    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    private static final int OTHERS = 28;

    private Symbols() {}

    static byte of(int letter) {
        if (letter >= 'a' && letter <= 'z') {
            return (byte) (letter - 'a');
        }
        if (letter >= '0' && letter <= '9') {
            return (byte) (LETTERS + letter - '0');
        }
        return (byte) (LETTERS + DIGITS + letter % OTHERS);
    }
}
