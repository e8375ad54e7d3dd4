package org.jalon.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that an answer has come to. */
final class Row {

    /** Makes something of a row. */
    interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    private final ResultSet rows;
    private final Dialect dialect;

    Row(ResultSet rows, Dialect dialect) {
        this.rows = rows;
        this.dialect = dialect;
    }

    UUID uuid(String column) throws SQLException {
        return requireNonNull(uuidOrNull(column), column);
    }

    @Nullable
    UUID uuidOrNull(String column) throws SQLException {
        return dialect.uuids().get(rows, column);
    }

    String text(String column) throws SQLException {
        return requireNonNull(textOrNull(column), column);
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    int integer(String column) throws SQLException {
        return rows.getInt(column);
    }

    /** From the columns whose names begin so and end in {@code _s} and {@code _n}. */
    Instant moment(String columns) throws SQLException {
        return requireNonNull(momentOrNull(columns), columns);
    }

    @Nullable
    Instant momentOrNull(String columns) throws SQLException {
        long seconds = rows.getLong(columns + "_s");
        return rows.wasNull() ? null : Instant.ofEpochSecond(seconds, rows.getInt(columns + "_n"));
    }
}
