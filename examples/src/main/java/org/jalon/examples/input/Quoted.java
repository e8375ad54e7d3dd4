package org.jalon.examples.input;

/** Text of a file as it may stand in a message: on one line and not too long. */
final class Quoted {

    private static final int LONGEST_VALUE = 40;

    private Quoted() {}

    static String value(String text) {
        String plain = plain(text);
        if (plain.codePointCount(0, plain.length()) <= LONGEST_VALUE) {
            return '"' + plain + '"';
        }
        return '"' + plain.substring(0, plain.offsetByCodePoints(0, LONGEST_VALUE)) + "…\"";
    }

    /** The text without what would break the line: control characters become a space. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]", " ");
    }
}
