package org.jalon.moderation.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The automaton of Aho and Corasick over the symbols of patterns. The children of a node are numbered in a row, so that a node is a
 * set of symbols and the number of its first child. Immutable.
 */
final class Automaton {

    private static final int ROOT = 0;

    private final Pattern[] patterns;
    private final long[] symbols;
    private final int[] children;
    private final int[] failures;

    /** Which patterns end at a node: from the first, before the last. */
    private final int[] firstEnding;

    private final int[] lastEnding;

    /** The longest proper suffix of a node at which patterns end; the root when there is none. */
    private final int[] endings;

    Automaton(List<Pattern> unsorted) {
        patterns = unsorted.stream().sorted().toArray(Pattern[]::new);
        int most = 1 + Arrays.stream(patterns).mapToInt(Pattern::length).sum();
        int[] last = new int[most];
        int[] depth = new int[most];
        long[] symbolsOf = new long[most];
        int[] childrenOf = new int[most];
        int[] firstOf = new int[most];
        int[] endingOf = new int[most];
        last[ROOT] = patterns.length;
        int nodes = 1;
        for (int node = ROOT; node < nodes; node++) {
            int at = firstOf[node];
            while (at < last[node] && patterns[at].length() == depth[node]) {
                at++;
            }
            endingOf[node] = at;
            childrenOf[node] = nodes;
            while (at < last[node]) {
                byte symbol = patterns[at].symbol(depth[node]);
                firstOf[nodes] = at;
                depth[nodes] = depth[node] + 1;
                while (at < last[node] && patterns[at].symbol(depth[node]) == symbol) {
                    at++;
                }
                last[nodes] = at;
                symbolsOf[node] |= 1L << symbol;
                nodes++;
            }
        }
        symbols = Arrays.copyOf(symbolsOf, nodes);
        children = Arrays.copyOf(childrenOf, nodes);
        firstEnding = Arrays.copyOf(firstOf, nodes);
        lastEnding = Arrays.copyOf(endingOf, nodes);
        failures = new int[nodes];
        endings = new int[nodes];
        linkFailures();
    }

    private void linkFailures() {
        for (int node = ROOT; node < symbols.length; node++) {
            for (long rest = symbols[node]; rest != 0; rest &= rest - 1) {
                int symbol = Long.numberOfTrailingZeros(rest);
                int child = child(node, symbol);
                int failure = failures[node];
                while (failure != ROOT && !has(failure, symbol)) {
                    failure = failures[failure];
                }
                failures[child] = node != ROOT && has(failure, symbol) ? child(failure, symbol) : ROOT;
                endings[child] = hasEnding(failures[child]) ? failures[child] : endings[failures[child]];
            }
        }
    }

    /** Finds every pattern in a reading; answers how many steps it took. */
    long scan(Reading text, Found found) {
        return new Scan(text, found).run();
    }

    /** One reading's way through the nodes. Not thread-safe. */
    private final class Scan {

        private final Reading text;
        private final Found found;
        private long steps;
        private Places.@Nullable Told places;

        private Scan(Reading text, Found found) {
            this.text = text;
            this.found = found;
        }

        private long run() {
            int node = ROOT;
            for (int cell = 0; cell < text.size; cell++) {
                node = next(node, Symbols.of(text.letters[cell]));
                for (int ending = hasEnding(node) ? node : endings[node]; ending != ROOT; ending = endings[ending]) {
                    check(ending, cell);
                }
            }
            return steps;
        }

        private int next(int from, int symbol) {
            int node = from;
            steps++;
            while (node != ROOT && !has(node, symbol)) {
                node = failures[node];
                steps++;
            }
            return has(node, symbol) ? child(node, symbol) : node;
        }

        private void check(int ending, int cell) {
            for (int i = firstEnding[ending]; i < lastEnding[ending]; i++) {
                steps++;
                if (patterns[i].isAt(text, cell)) {
                    tell(patterns[i], cell);
                }
            }
        }

        private void tell(Pattern pattern, int last) {
            Places.Told known = places == null ? text.places() : places;
            places = known;
            found.add(pattern, known.from(last - pattern.length() + 1), known.to(last));
        }
    }

    private boolean has(int node, int symbol) {
        return (symbols[node] >>> symbol & 1) != 0;
    }

    private int child(int node, int symbol) {
        return children[node] + Long.bitCount(symbols[node] & ((1L << symbol) - 1));
    }

    private boolean hasEnding(int node) {
        return firstEnding[node] < lastEnding[node];
    }

    /** Takes what is found. */
    interface Found {
        void add(Pattern pattern, int from, int to);
    }
}
