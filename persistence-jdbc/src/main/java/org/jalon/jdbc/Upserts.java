package org.jalon.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a database is told to insert a row or else to change it. */
interface Upserts {

    String upsert(String table, List<String> keys, List<String> replaced, List<String> added);

    static List<String> columns(List<String> keys, List<String> replaced, List<String> added) {
        return Stream.of(keys, replaced, added).flatMap(List::stream).toList();
    }

    static String marks(int count) {
        return Stream.generate(() -> "?").limit(count).collect(Collectors.joining(", "));
    }
}
