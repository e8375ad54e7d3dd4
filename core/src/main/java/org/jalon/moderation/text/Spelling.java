package org.jalon.moderation.text;

/** How digits and signs that stand for letters are read. */
enum Spelling {
    /** Digits are digits, signs part words. */
    PLAIN('\0'),
    /** {@code v1ll@in} is villain. */
    ONE_IS_I('i'),
    /** {@code v1ll@in} is vlllain, and {@code p1ain} is plain. */
    ONE_IS_L('l');

    private static final String FROM = "0134578@$!|€";
    private static final String TO = "o?eastbas??e";

    private final char one;

    Spelling(char one) {
        this.one = one;
    }

    static boolean isStandIn(int codePoint) {
        return codePoint == '€' || (codePoint < 128 && FROM.indexOf(codePoint) >= 0);
    }

    /** Whether it can stand for more than one letter. */
    static boolean isAmbiguous(int codePoint) {
        return codePoint == '1' || codePoint == '!' || codePoint == '|';
    }

    /** Whether it stands for a letter inside of words only: elsewhere it is most often punctuation. */
    static boolean isInnerOnly(int codePoint) {
        return codePoint == '!' || codePoint == '|';
    }

    /** The letter that a stand-in stands for. */
    char letter(int codePoint) {
        return isAmbiguous(codePoint) ? one : TO.charAt(FROM.indexOf(codePoint));
    }
}
