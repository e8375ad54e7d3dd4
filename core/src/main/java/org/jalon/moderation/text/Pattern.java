package org.jalon.moderation.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** An entry of a word list, read as the texts are. Immutable. */
final class Pattern implements Comparable<Pattern> {

    private static final String NEVER_DOUBLE = "ahijkquvwxy";

    private final WordEntry entry;
    private final int[] letters;
    private final int[] repeats;
    private final boolean[] begins;
    private final byte[] symbols;
    private final boolean isOneWord;

    private Pattern(WordEntry entry, int[] letters, int[] repeats, boolean[] begins, boolean isOneWord) {
        this.entry = entry;
        this.letters = letters;
        this.repeats = repeats;
        this.begins = begins;
        this.isOneWord = isOneWord;
        this.symbols = new byte[letters.length];
        for (int i = 0; i < letters.length; i++) {
            symbols[i] = Symbols.of(letters[i]);
        }
    }

    static Pattern of(WordEntry entry) {
        Reading reading = Letters.of(entry.text()).plain();
        boolean isOneWord = reading.size == 0 || reading.isWithinOneGroup(0, reading.size - 1);
        boolean[] begins = new boolean[reading.size];
        for (int i = 0; i < reading.size; i++) {
            begins[i] = i == 0 || (!isOneWord && reading.is(i, Reading.BEGINS));
        }
        return new Pattern(
                entry,
                Arrays.copyOf(reading.letters, reading.size),
                IntStream.range(0, reading.size).map(reading::repeats).toArray(),
                begins,
                isOneWord);
    }

    /** The same with a sign between two equal letters: {@code vil-lain}. */
    List<Pattern> split() {
        return IntStream.range(0, isOneWord ? letters.length : 0)
                .filter(i -> repeats[i] == 2)
                .mapToObj(this::splitAt)
                .toList();
    }

    private Pattern splitAt(int cell) {
        int[] once = inserted(repeats, cell, 1);
        once[cell + 1] = 1;
        boolean[] ofOneWord = new boolean[once.length];
        ofOneWord[0] = true;
        return new Pattern(entry, inserted(letters, cell, letters[cell]), once, ofOneWord, true);
    }

    private static int[] inserted(int[] values, int at, int value) {
        int[] more = new int[values.length + 1];
        System.arraycopy(values, 0, more, 0, at);
        more[at] = value;
        System.arraycopy(values, at, more, at + 1, values.length - at);
        return more;
    }

    WordEntry entry() {
        return entry;
    }

    int length() {
        return letters.length;
    }

    /** How many letters, with repetitions. */
    int letterCount() {
        return Arrays.stream(repeats).sum();
    }

    byte symbol(int at) {
        return symbols[at];
    }

    @Override
    public int compareTo(Pattern other) {
        return Arrays.compare(symbols, other.symbols);
    }

    /** Whether it stands in the cells that end there, given that their symbols are its own. */
    boolean isAt(Reading text, int last) {
        int first = last - letters.length + 1;
        return (isOneWord ? isOneWord(text, first, last) : isPhrase(text, first, last)) && isSpelt(text, first, last);
    }

    private boolean isOneWord(Reading text, int first, int last) {
        if ((entry.openStart() || text.is(first, Reading.BEGINS))
                && (entry.openEnd() || text.is(last, Reading.ENDS))
                && text.isWithinOneWord(first, last)) {
            return true;
        }
        return (entry.openStart() || text.beginsGroup(first))
                && (entry.openEnd() || text.endsGroup(last))
                && text.isWithinOneGroup(first, last);
    }

    private boolean isPhrase(Reading text, int first, int last) {
        if (!(entry.openStart() || text.is(first, Reading.BEGINS))
                || !(entry.openEnd() || text.is(last, Reading.ENDS))) {
            return false;
        }
        for (int i = 1; i < letters.length; i++) {
            if (begins[i] != text.is(first + i, Reading.BEGINS) || (begins[i] && text.is(first + i, Reading.FAR))) {
                return false;
            }
        }
        return true;
    }

    /**
     * As often repeated as written, or more often than any word is. One letter more can make another word ({@code nul}, {@code null})
     * where it is a letter that English or French write double; two more, or one more of another letter, never do. One less always
     * makes another word. At an open end, more letters are what the word goes on with.
     */
    private boolean isSpelt(Reading text, int first, int last) {
        int tooMany = 0;
        for (int i = 0; i < letters.length; i++) {
            int more = text.repeats(first + i) - repeats[i];
            if (more < 0 || text.letters[first + i] != letters[i]) {
                return false;
            }
            boolean isOpen = (i == 0 && entry.openStart()) || (first + i == last && entry.openEnd());
            tooMany += isOpen || more == 0 ? 0 : more + (NEVER_DOUBLE.indexOf(letters[i]) >= 0 ? 1 : 0);
        }
        return tooMany != 1;
    }
}
