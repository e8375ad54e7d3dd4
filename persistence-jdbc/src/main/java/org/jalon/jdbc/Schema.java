package org.jalon.jdbc;

import javax.sql.DataSource;

/** The tables that Jalon needs: creates them, writes their DDL, checks them. */
public final class Schema {

    private final DataSource database;
    private final Names names;

    private Schema(DataSource database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** The tables in the schema that its connections are in, with names that begin with {@code jalon_}. */
    public static Schema of(DataSource database) {
        return new Schema(database, Names.usual());
    }

    /** In that schema; in MariaDB and MySQL, that database. */
    public Schema named(String schema) {
        return new Schema(database, names.named(schema));
    }

    /** With names that begin so. */
    public Schema prefixed(String prefix) {
        return new Schema(database, names.prefixed(prefix));
    }

    /** Creates what is missing. */
    public void migrate() {
        throw new UnsupportedOperationException(database + " " + names);
    }
}
