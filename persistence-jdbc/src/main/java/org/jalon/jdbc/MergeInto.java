package org.jalon.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** {@code merge into}. */
final class MergeInto implements Upserts {

    @Override
    public String upsert(String table, List<String> keys, List<String> replaced, List<String> added) {
        List<String> columns = Upserts.columns(keys, replaced, added);
        return "merge into " + table + " kept using (values (" + Upserts.marks(columns.size()) + ")) given ("
                + String.join(", ", columns)
                + ") on ("
                + keys.stream().map(key -> "kept." + key + " = given." + key).collect(joining(" and "))
                + ") when matched then update set " + changes(replaced, added)
                + " when not matched then insert (" + String.join(", ", columns) + ") values ("
                + columns.stream().map("given."::concat).collect(joining(", ")) + ")";
    }

    private static String changes(List<String> replaced, List<String> added) {
        return Stream.concat(
                        replaced.stream().map(column -> column + " = given." + column),
                        added.stream().map(column -> column + " = kept." + column + " + given." + column))
                .collect(joining(", "));
    }
}
