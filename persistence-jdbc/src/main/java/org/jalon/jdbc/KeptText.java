package org.jalon.jdbc;

/**
 * A text as databases can keep it. Rules and hosts may put into states, keys and attributes what some databases refuse or change: the
 * character 0, and halves of surrogate pairs. Those are written as {@link #MARK} and four hexadecimal digits, and so is the mark itself;
 * any other text is kept as it is.
 */
final class KeptText {

    private static final char MARK = '\u001A';

    private KeptText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnkeepable(text, i)) {
                return marked(text);
            }
        }
        return text;
    }

    private static String marked(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnkeepable(text, i)) {
                kept.append(MARK).append("%04x".formatted((int) c));
            } else {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** The text that was kept like that. */
    static String read(String kept) {
        int mark = kept.indexOf(MARK);
        if (mark < 0) {
            return kept;
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (; mark >= 0; mark = kept.indexOf(MARK, from)) {
            text.append(kept, from, mark).append((char) Integer.parseInt(kept, mark + 1, mark + 5, 16));
            from = mark + 5;
        }
        return text.append(kept, from, kept.length()).toString();
    }

    private static boolean isUnkeepable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == 0 || c == MARK;
    }
}
