package org.jalon.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * {@code insert … on conflict do update} and {@code insert … on duplicate key update}.
 *
 * @param offered how the update names the value that the insert offered
 */
record InsertOrUpdate(String offered) implements Upserts {

    @Override
    public String upsert(String table, List<String> keys, List<String> replaced, List<String> added) {
        List<String> columns = Upserts.columns(keys, replaced, added);
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + Upserts.marks(columns.size())
                + ")" + whenThere(keys)
                + changes(table, replaced, added);
    }

    private String whenThere(List<String> keys) {
        return isStandard()
                ? " on conflict (" + String.join(", ", keys) + ") do update set "
                : " on duplicate key update ";
    }

    private boolean isStandard() {
        return offered.startsWith("excluded");
    }

    private String changes(String table, List<String> replaced, List<String> added) {
        String bare = table.substring(table.indexOf('.') + 1);
        return Stream.concat(
                        replaced.stream().map(column -> column + " = " + offered.formatted(column)),
                        added.stream()
                                .map(column ->
                                        column + " = " + bare + "." + column + " + " + offered.formatted(column)))
                .collect(joining(", "));
    }
}
