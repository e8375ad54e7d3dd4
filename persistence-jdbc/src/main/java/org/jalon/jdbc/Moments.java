package org.jalon.jdbc;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows in the order of moments, a page at a time. What is of one moment is put in order here: databases order texts by code point,
 * Jalon by UTF-16 code unit.
 *
 * @param source where the rows come from
 * @param moment when a row is of
 * @param order the whole order, which begins with the moment
 */
record Moments<R>(Source<R> source, Function<R, Instant> moment, Comparator<R> order) {

    static final int PAGE = 1000;

    /** Rows of a table. */
    interface Source<R> {
        /** Those after a moment, at most so many, in the order of their moments. */
        List<R> after(Instant moment, int limit);

        /** All of one moment. */
        List<R> at(Instant moment);
    }

    Stream<R> stream() {
        return Chunks.pages(page(Instant.MIN), page -> page(moment.apply(page.get(page.size() - 1))));
    }

    private List<R> page(Instant after) {
        return whole(source.after(after, PAGE)).stream().sorted(order).toList();
    }

    /** A page may break off amid a moment; that one is left for the next page, or fetched in whole when it fills the page. */
    private List<R> whole(List<R> page) {
        if (page.size() < PAGE) {
            return page;
        }
        Instant last = moment.apply(page.get(PAGE - 1));
        List<R> complete =
                page.stream().filter(row -> moment.apply(row).isBefore(last)).toList();
        return complete.isEmpty() ? source.at(last) : complete;
    }
}
