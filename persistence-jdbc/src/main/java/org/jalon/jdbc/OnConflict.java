package org.jalon.jdbc;

import java.util.List;

/** {@code insert … on conflict do update}. */
final class OnConflict implements Upserts {

    @Override
    public String upsert(String table, List<String> keys, List<String> replaced, List<String> added) {
        return Upserts.insert(table, Upserts.columns(keys, replaced, added))
                + " on conflict (" + String.join(", ", keys) + ") do update set "
                + Upserts.changes(replaced, added, Upserts.bare(table), "excluded.%s");
    }
}
