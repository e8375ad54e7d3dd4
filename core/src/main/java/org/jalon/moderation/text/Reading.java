package org.jalon.moderation.text;

import java.util.Arrays;

/**
 * A text as a row of cells, one for each letter and its immediate repetitions. Cells stand in words, and words in groups: letters
 * that were spelt out ({@code b a d}) and words with signs inside ({@code b-ad}) are one group. Filled by {@link Reader}.
 */
final class Reading {

    /** The cell is the first of its word. */
    static final byte BEGINS = 1;

    /** The cell is the last of its word. */
    static final byte ENDS = 2;

    /** There is a blank before the cell. */
    static final byte SPACED = 4;

    /** There is so much before the cell that no phrase goes across. */
    static final byte FAR = 8;

    /** The word goes on with the group of the word before. */
    static final byte LINKED = 16;

    private final String text;
    private final Spelling spelling;

    int size;
    int[] letters;
    private short[] repeats;
    private byte[] marks;

    Reading(String text, Spelling spelling) {
        this.text = text;
        this.spelling = spelling;
        int usual = text.length();
        letters = new int[usual];
        repeats = new short[usual];
        marks = new byte[usual];
    }

    void add(int letter) {
        if (size == letters.length) {
            grow(2 * size + 1);
        }
        letters[size] = letter;
        repeats[size] = 1;
        marks[size] = 0;
        size++;
    }

    private void grow(int room) {
        letters = Arrays.copyOf(letters, room);
        repeats = Arrays.copyOf(repeats, room);
        marks = Arrays.copyOf(marks, room);
    }

    /** More than 32,767 times is 32,767 times. */
    void repeat(int cell, int times) {
        repeats[cell] = (short) Math.min(Short.MAX_VALUE, repeats[cell] + times);
    }

    int repeats(int cell) {
        return repeats[cell];
    }

    void mark(int cell, int mark) {
        marks[cell] = (byte) (marks[cell] | mark);
    }

    /** Where the cells stand; read again, as that is seldom asked for. */
    Places.Told places() {
        return Reader.places(text, spelling);
    }

    boolean is(int cell, byte mark) {
        return (marks[cell] & mark) != 0;
    }

    boolean isWithinOneWord(int first, int last) {
        for (int cell = first + 1; cell <= last; cell++) {
            if (is(cell, BEGINS)) {
                return false;
            }
        }
        return true;
    }

    boolean isWithinOneGroup(int first, int last) {
        for (int cell = first + 1; cell <= last; cell++) {
            if (isFirstOfGroup(cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFirstOfGroup(int cell) {
        return (marks[cell] & (BEGINS | LINKED)) == BEGINS;
    }

    private boolean isLastOfGroup(int cell) {
        return cell + 1 == size || isFirstOfGroup(cell + 1);
    }

    /** Also after a word of one letter that stands before letters that are spelt out: {@code a b a d one}. */
    boolean beginsGroup(int cell) {
        return isFirstOfGroup(cell)
                || (cell > 0 && isFirstOfGroup(cell - 1) && is(cell, SPACED) && isWordOfOneLetter(cell - 1));
    }

    /** Also before a word of one letter. */
    boolean endsGroup(int cell) {
        return isLastOfGroup(cell) || (isLastOfGroup(cell + 1) && is(cell + 1, SPACED) && isWordOfOneLetter(cell + 1));
    }

    /** The words of one letter that English and French have. */
    private boolean isWordOfOneLetter(int cell) {
        int letter = letters[cell];
        return repeats[cell] == 1 && (letter == 'a' || letter == 'i' || letter == 'o' || letter == 'y');
    }
}
