package org.jalon.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks for many keys, some at a time. */
final class Chunks {

    private Chunks() {}

    /** All answers, in the order of keys. */
    static <K, R> List<R> ask(Collection<K> keys, int most, Function<List<K>, List<R>> question) {
        List<K> all = List.copyOf(keys);
        if (all.size() <= most) {
            return all.isEmpty() ? List.of() : question.apply(all);
        }
        List<R> answers = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            answers.addAll(question.apply(all.subList(from, Math.min(all.size(), from + most))));
        }
        return answers;
    }

    /**
     * Pages of an order, each fetched when it is wanted.
     *
     * @param first the first page
     * @param next the page behind one that is not empty; an empty one at the end
     */
    static <R> Stream<R> pages(List<R> first, Function<List<R>, List<R>> next) {
        return Stream.iterate(first, page -> !page.isEmpty(), next::apply).flatMap(List::stream);
    }
}
