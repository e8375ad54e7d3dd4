package org.jalon.moderation.text;

/**
 * What a word list looks for: a word, or several in a row. It is found as a whole, unless it is open at an end: {@code zorg} open
 * at its end is also found in {@code zorgling}.
 *
 * @param id stands in reasons; unique in its list
 * @param text the word or words, at least two letters
 * @param openStart whether the word may begin with something else
 * @param openEnd whether the word may go on
 */
public record WordEntry(String id, String text, boolean openStart, boolean openEnd) {

    /** Found as a whole. */
    public static WordEntry word(String text) {
        return new WordEntry(text, text, false, false);
    }

    /** Found wherever it stands, inside other words too. */
    public static WordEntry anywhere(String text) {
        return new WordEntry(text, text, true, true);
    }

    /** As it stands in a file: the word; a {@code *} in front or behind says where it is open. The line is the id. */
    public static WordEntry parse(String line) {
        String text = line.strip();
        boolean openStart = text.startsWith("*");
        boolean openEnd = text.endsWith("*") && text.length() > 1;
        return new WordEntry(
                text, text.substring(openStart ? 1 : 0, text.length() - (openEnd ? 1 : 0)), openStart, openEnd);
    }

    /** The same under another id. */
    public WordEntry withId(String other) {
        return new WordEntry(other, text, openStart, openEnd);
    }
}
