package org.jalon.moderation.text;

import java.util.Arrays;

/** Where in a text the cells of its reading stand. Filled by {@link Reader}. */
sealed interface Places {

    /** The cell after the last one stands there; or anew, when it stood somewhere else before. */
    void put(int cell, int from, int to);

    /** The cell goes on until there. */
    void stretch(int cell, int to);

    /** The cell goes on until where the other one does. */
    void join(int cell, int other);

    /** For those who only look for letters. */
    static Places untold() {
        return Untold.PLACES;
    }

    /** Keeps none. */
    enum Untold implements Places {
        PLACES;

        @Override
        public void put(int cell, int from, int to) {}

        @Override
        public void stretch(int cell, int to) {}

        @Override
        public void join(int cell, int other) {}
    }

    /** Keeps them all. */
    final class Told implements Places {

        private int[] from;
        private int[] to;

        Told(int usual) {
            from = new int[usual];
            to = new int[usual];
        }

        @Override
        public void put(int cell, int begin, int end) {
            if (cell == from.length) {
                from = Arrays.copyOf(from, 2 * cell + 1);
                to = Arrays.copyOf(to, 2 * cell + 1);
            }
            from[cell] = begin;
            to[cell] = end;
        }

        @Override
        public void stretch(int cell, int end) {
            to[cell] = end;
        }

        @Override
        public void join(int cell, int other) {
            to[cell] = to[other];
        }

        int from(int cell) {
            return from[cell];
        }

        int to(int cell) {
            return to[cell];
        }
    }
}
