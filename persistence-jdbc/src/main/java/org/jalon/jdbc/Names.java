package org.jalon.jdbc;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the tables are and what they are called. Names are never quoted, so each database folds their case as it does by itself.
 *
 * @param schema in which schema, a database in the words of MariaDB; absent for the one that the connection is in
 * @param prefix what the name of every table and index begins with
 */
record Names(@Nullable String schema, String prefix) {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,30}");

    Names {
        if (schema != null) {
            requireWellFormed("schema", schema);
        }
        requireWellFormed("prefix", prefix);
    }

    static Names usual() {
        return new Names(null, "jalon_");
    }

    Names named(String newSchema) {
        return new Names(newSchema, prefix);
    }

    Names prefixed(String newPrefix) {
        return new Names(schema, newPrefix);
    }

    /** The name of that table as statements say it: {@code lms.jalon_activity}. */
    String table(String name) {
        return qualifier() + prefix + name;
    }

    /** What stands before the name of a table: {@code lms.} or nothing. */
    String qualifier() {
        return Optional.ofNullable(schema).map(given -> given + ".").orElse("");
    }

    private static void requireWellFormed(String what, String name) {
        if (!WELL_FORMED.matcher(name).matches()) {
            throw new IllegalArgumentException(what + " \"" + name
                    + "\" is no plain name; begin with a letter or underscore, go on with at most 30 more or digits");
        }
    }
}
