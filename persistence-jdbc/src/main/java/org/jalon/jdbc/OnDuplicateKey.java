package org.jalon.jdbc;

import java.util.List;

/** {@code insert … on duplicate key update}. */
final class OnDuplicateKey implements Upserts {

    /**
     * Sets a key to what it is. MariaDB's driver, told to rewrite batches, makes a wrong statement of one that has parentheses after its
     * values, unless there is a select in it.
     */
    private static final String NOT_TO_BE_REWRITTEN = ", %1$s = coalesce(%2$s.%1$s, (select null))";

    @Override
    public String upsert(String table, List<String> keys, List<String> replaced, List<String> added) {
        String bare = Upserts.bare(table);
        return Upserts.insert(table, Upserts.columns(keys, replaced, added))
                + " on duplicate key update "
                + Upserts.changes(replaced, added, bare, "values(%s)")
                + NOT_TO_BE_REWRITTEN.formatted(keys.get(0), bare);
    }
}
