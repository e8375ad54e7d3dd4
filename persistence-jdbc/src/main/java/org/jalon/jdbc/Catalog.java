package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads from a database which tables there are. */
final class Catalog {

    private final DatabaseMetaData about;
    private final @Nullable String catalog;
    private final @Nullable String schema;
    private final SortedSet<String> tables = new TreeSet<>();
    private final Inventory inventory = new Inventory();

    private Catalog(Connection connection, Dialect dialect, Names names) throws SQLException {
        this.about = connection.getMetaData();
        boolean schemaIsCatalog = dialect == Dialect.MARIADB || dialect == Dialect.MYSQL;
        String given = folded(about, names.schema());
        this.catalog = schemaIsCatalog && given != null ? given : connection.getCatalog();
        this.schema = schemaIsCatalog ? null : given == null ? connection.getSchema() : given;
    }

    /** All tables whose names begin with the prefix. */
    static Inventory of(Connection connection, Dialect dialect, Names names) throws SQLException {
        Catalog read = new Catalog(connection, dialect, names);
        read.columns(names.prefix());
        for (String table : read.tables) {
            read.primaryKey(table);
            read.indexes(table);
        }
        return read.inventory;
    }

    /** A name that is written without quotes, as the database keeps it. */
    static @Nullable String folded(DatabaseMetaData about, @Nullable String name) throws SQLException {
        if (name == null) {
            return null;
        }
        if (about.storesUpperCaseIdentifiers()) {
            return name.toUpperCase(Locale.ROOT);
        }
        return about.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
    }

    private void columns(String prefix) throws SQLException {
        String pattern = stored(prefix).replace("_", about.getSearchStringEscape() + "_") + "%";
        try (ResultSet rows = about.getColumns(catalog, schema, pattern, null)) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
                inventory.column(lower(rows, "TABLE_NAME"), lower(rows, "COLUMN_NAME"));
            }
        }
    }

    private void primaryKey(String table) throws SQLException {
        SortedMap<Integer, String> columns = new TreeMap<>();
        try (ResultSet rows = about.getPrimaryKeys(catalog, schema, table)) {
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), lower(rows, "COLUMN_NAME"));
            }
        }
        if (!columns.isEmpty()) {
            inventory.primaryKey(table.toLowerCase(Locale.ROOT), List.copyOf(columns.values()));
        }
    }

    private void indexes(String table) throws SQLException {
        SortedMap<String, List<String>> columns = new TreeMap<>();
        List<String> unique = new ArrayList<>();
        try (ResultSet rows = about.getIndexInfo(catalog, schema, table, false, true)) {
            while (rows.next()) {
                if (rows.getString("INDEX_NAME") != null) {
                    String index = lower(rows, "INDEX_NAME");
                    columns.computeIfAbsent(index, any -> new ArrayList<>()).add(lower(rows, "COLUMN_NAME"));
                    if (!rows.getBoolean("NON_UNIQUE")) {
                        unique.add(index);
                    }
                }
            }
        }
        columns.forEach(
                (index, keys) -> inventory.index(table.toLowerCase(Locale.ROOT), index, unique.contains(index), keys));
    }

    private String stored(String name) throws SQLException {
        return String.valueOf(folded(about, name));
    }

    private static String lower(ResultSet rows, String column) throws SQLException {
        return rows.getString(column).toLowerCase(Locale.ROOT).replace("\"", "");
    }
}
