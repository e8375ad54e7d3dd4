package org.jalon.jdbc;

import java.util.function.IntUnaryOperator;

/**
 * For databases that order by code point. In Java's order the characters beyond U+FFFF, being surrogate pairs, come before those from
 * U+E000 to U+FFFF; so the two ranges are kept in exchange for each other.
 */
final class ByCodePoint implements TextOrder {

    private static final int BEGIN = 0xE000;
    private static final int BEYOND = 0x10000;
    private static final int END = 0x110000;
    private static final int MIDDLE = BEGIN + END - BEYOND;

    @Override
    public String kept(String text) {
        return mapped(text, c -> c >= BEYOND ? c - BEYOND + BEGIN : c - BEGIN + MIDDLE);
    }

    @Override
    public String read(String kept) {
        return mapped(kept, c -> c < MIDDLE ? c - BEGIN + BEYOND : c - MIDDLE + BEGIN);
    }

    private static String mapped(String text, IntUnaryOperator exchange) {
        if (text.chars().allMatch(c -> c < Character.MIN_SURROGATE)) {
            return text;
        }
        StringBuilder mapped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> mapped.appendCodePoint(c < BEGIN ? c : exchange.applyAsInt(c)));
        return mapped.toString();
    }
}
