package org.jalon.moderation.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Which basic letters a character looks like: accents, full-width and decorated forms, and what Unicode's data about confusable
 * characters says. Read from {@code letters.txt}, which a test makes from the data of ICU4J. Immutable.
 */
final class LetterTable {

    /** Answers of {@link #fold} below this are the one letter; those from here on stand for several. */
    static final char SEVERAL = 128;

    private static final int PAGES = 0x1100;
    private static final char[] BLANK = new char[256];

    /** Needs what stands above. */
    static final LetterTable INSTANCE = read();

    private final char[][] pages = new char[PAGES][];
    private final List<String> several = new ArrayList<>();

    private LetterTable() {
        for (int page = 0; page < PAGES; page++) {
            pages[page] = BLANK;
        }
    }

    /** A letter from a to z or a digit; something for {@link #several(char)}; or 0 when it looks like none of them. */
    char fold(int codePoint) {
        return pages[codePoint >>> 8][codePoint & 0xFF];
    }

    String several(char folded) {
        return several.get(folded - SEVERAL);
    }

    private static LetterTable read() {
        LetterTable table = new LetterTable();
        for (char c = '0'; c <= '9'; c++) {
            table.put(c, c);
        }
        for (char c = 'a'; c <= 'z'; c++) {
            table.put(c, c);
            table.put(Character.toUpperCase(c), c);
        }
        try (InputStream in = LetterTable.class.getResourceAsStream("letters.txt")) {
            if (in == null) {
                throw new IllegalStateException("letters.txt is missing beside " + LetterTable.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            lines.lines().filter(line -> !line.startsWith("#")).forEach(table::take);
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line: the letters, then the code points that look like them, in hexadecimal, as {@code first} or {@code first-last}. */
    private void take(String line) {
        String[] words = line.split(" ");
        char folded = words[0].charAt(0);
        if (words[0].length() > 1) {
            folded = (char) (SEVERAL + several.size());
            several.add(words[0]);
        }
        for (int i = 1; i < words.length; i++) {
            String[] ends = words[i].split("-");
            int last = Integer.parseInt(ends[ends.length - 1], 16);
            for (int codePoint = Integer.parseInt(ends[0], 16); codePoint <= last; codePoint++) {
                put(codePoint, folded);
            }
        }
    }

    private void put(int codePoint, char folded) {
        int page = codePoint >>> 8;
        if (pages[page] == BLANK) {
            pages[page] = new char[256];
        }
        pages[page][codePoint & 0xFF] = folded;
    }
}
