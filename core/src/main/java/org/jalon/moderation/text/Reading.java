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

    private static final int[] NONE = {};

    int size;
    int[] letters;
    int[] from;
    int[] to;
    int[] repeats;
    int[] words;
    int[] groupFirst;
    int[] groupLast = NONE;
    byte[] marks;

    Reading(int usual) {
        letters = new int[usual];
        from = new int[usual];
        to = new int[usual];
        repeats = new int[usual];
        words = new int[usual];
        groupFirst = new int[usual];
        marks = new byte[usual];
    }

    void add(int letter, int begin, int end, int word) {
        if (size == letters.length) {
            grow(2 * size + 1);
        }
        letters[size] = letter;
        from[size] = begin;
        to[size] = end;
        repeats[size] = 1;
        words[size] = word;
        marks[size] = 0;
        size++;
    }

    private void grow(int room) {
        letters = Arrays.copyOf(letters, room);
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        repeats = Arrays.copyOf(repeats, room);
        words = Arrays.copyOf(words, room);
        groupFirst = Arrays.copyOf(groupFirst, room);
        marks = Arrays.copyOf(marks, room);
    }

    void repeat(int cell, int times, int end) {
        repeats[cell] += times;
        to[cell] = end;
    }

    void mark(int cell, int mark) {
        marks[cell] = (byte) (marks[cell] | mark);
    }

    /** Once all cells are there. */
    Reading complete() {
        groupLast = new int[size];
        for (int cell = size - 1; cell >= 0; cell--) {
            boolean goesOn = cell + 1 < size && groupFirst[cell + 1] == groupFirst[cell];
            groupLast[cell] = goesOn ? groupLast[cell + 1] : cell;
        }
        return this;
    }

    boolean is(int cell, byte mark) {
        return (marks[cell] & mark) != 0;
    }

    boolean isWithinOneWord(int first, int last) {
        return words[first] == words[last];
    }

    boolean isWithinOneGroup(int first, int last) {
        return groupFirst[first] == groupFirst[last];
    }

    /** Also after a word of one letter that stands before letters that are spelt out: {@code a b a d one}. */
    boolean beginsGroup(int cell) {
        int first = groupFirst[cell];
        return cell == first || (cell == first + 1 && is(cell, SPACED) && isWordOfOneLetter(first));
    }

    /** Also before a word of one letter. */
    boolean endsGroup(int cell) {
        int last = groupLast[cell];
        return cell == last || (cell == last - 1 && is(last, SPACED) && isWordOfOneLetter(last));
    }

    /** The words of one letter that English and French have. */
    private boolean isWordOfOneLetter(int cell) {
        int letter = letters[cell];
        return repeats[cell] == 1 && (letter == 'a' || letter == 'i' || letter == 'o' || letter == 'y');
    }
}
