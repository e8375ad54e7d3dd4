package org.jalon.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** {@code merge into}. */
final class MergeInto implements Upserts {

    @Override
    public String upsert(String table, List<String> keys, List<String> replaced, List<String> added) {
        List<String> columns = Upserts.columns(keys, replaced, added);
        String list = String.join(", ", columns);
        return "merge into " + table + " kept using (values (" + Upserts.marks(columns.size()) + ")) given (" + list
                + ") on ("
                + keys.stream().map(key -> "kept." + key + " = given." + key).collect(joining(" and "))
                + ") when matched then update set " + Upserts.changes(replaced, added, "kept", "given.%s")
                + " when not matched then insert (" + list + ") values ("
                + columns.stream().map("given."::concat).collect(joining(", ")) + ")";
    }
}
