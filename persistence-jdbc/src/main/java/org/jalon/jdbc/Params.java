package org.jalon.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement, set one after the other. */
final class Params {

    /** Sets the parameters of a statement. */
    interface Binder {
        void bind(Params params) throws SQLException;
    }

    /** Sets the parameters of a statement to what one row says. */
    interface RowBinder<R extends @Nullable Object> {
        void bind(Params params, R row) throws SQLException;
    }

    private final PreparedStatement statement;
    private final Dialect dialect;
    private int next = 1;

    Params(PreparedStatement statement, Dialect dialect) {
        this.statement = statement;
        this.dialect = dialect;
    }

    Params uuid(@Nullable UUID value) throws SQLException {
        dialect.uuids().set(statement, next++, value);
        return this;
    }

    Params text(@Nullable String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    Params number(long value) throws SQLException {
        statement.setLong(next++, value);
        return this;
    }

    Params integer(int value) throws SQLException {
        statement.setInt(next++, value);
        return this;
    }

    /** Two parameters: seconds since the epoch, and nanoseconds. */
    Params moment(@Nullable Instant value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.BIGINT);
            statement.setNull(next++, Types.INTEGER);
            return this;
        }
        return number(value.getEpochSecond()).integer(value.getNano());
    }

    /** The keys that {@link Among} asks for. */
    Params texts(List<String> keys) throws SQLException {
        next = dialect.among().setTexts(statement, next, keys);
        return this;
    }

    /** The keys that {@link Among} asks for. */
    Params uuids(List<UUID> keys) throws SQLException {
        next = dialect.among().setUuids(statement, next, keys, dialect.uuids());
        return this;
    }

    /** For the next row of a batch. */
    void rewind() {
        next = 1;
    }
}
