package org.jalon.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** How a database is told to insert a row or else to change it. */
interface Upserts {

    String upsert(String table, List<String> keys, List<String> replaced, List<String> added);

    static List<String> columns(List<String> keys, List<String> replaced, List<String> added) {
        return Stream.of(keys, replaced, added).flatMap(List::stream).toList();
    }

    static String insert(String table, List<String> columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks(columns.size()) + ")";
    }

    /**
     * What an update sets.
     *
     * @param kept how the row that is there is called
     * @param offered how the value that was to be inserted is called, given its column
     */
    static String changes(List<String> replaced, List<String> added, String kept, String offered) {
        return Stream.concat(
                        replaced.stream().map(column -> column + " = " + offered.formatted(column)),
                        added.stream()
                                .map(column ->
                                        column + " = " + kept + "." + column + " + " + offered.formatted(column)))
                .collect(joining(", "));
    }

    /** The name of a table without its schema. */
    static String bare(String table) {
        return table.substring(table.indexOf('.') + 1);
    }

    static String marks(int count) {
        return Stream.generate(() -> "?").limit(count).collect(joining(", "));
    }
}
