package org.jalon.examples.demo;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal: headings, and paragraphs broken where they would get too wide. */
final class Lines {

    private static final int WIDTH = 98;
    private static final String INDENT = "  ";
    private static final String BESIDE_DATE = " ".repeat(10);

    private final List<String> all = new ArrayList<>();

    List<String> all() {
        return List.copyOf(all);
    }

    /** Set off by an empty line, unless it is the first. */
    void heading(String title) {
        if (!all.isEmpty()) {
            all.add("");
        }
        all.add(title);
    }

    void say(String text) {
        wrap(INDENT, INDENT, text);
    }

    /** A text with a few letters before it. */
    void dated(String label, String text) {
        String start = INDENT + label;
        wrap(start + BESIDE_DATE.substring(start.length()), BESIDE_DATE, text);
    }

    /** A text with a few letters before it, and more about it if that still fits on the line. */
    void dated(String label, String text, String more) {
        String whole = text + " " + more;
        dated(label, BESIDE_DATE.length() + whole.length() <= WIDTH ? whole : text);
    }

    private void wrap(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        String gap = "";
        for (String word : text.strip().split(" ")) {
            if (line.length() + gap.length() + word.length() > WIDTH) {
                all.add(line.toString());
                line = new StringBuilder(next);
                gap = "";
            }
            line.append(gap).append(word);
            gap = " ";
        }
        all.add(line.toString());
    }
}
