package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The statements of one unit of work on its connection. Every failure is a {@link StoreFailure}. */
final class Sql {

    private final Connection connection;
    private final Dialect dialect;
    private final Access access;

    Sql(Connection connection, Dialect dialect, Access access) {
        this.connection = connection;
        this.dialect = dialect;
        this.access = access;
    }

    Dialect dialect() {
        return dialect;
    }

    /** See {@link Dialect#lock}. */
    String lock() {
        return dialect.lock(access);
    }

    /** See {@link Dialect#decisive}. */
    String decisive() {
        return dialect.decisive(access);
    }

    <T extends @Nullable Object> List<T> query(String sql, Params.Binder binder, Row.Mapper<T> mapper) {
        return attempt(() -> {
            try (PreparedStatement statement = prepared(sql, binder);
                    ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows, dialect);
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(mapper.map(row));
                }
                return all;
            }
        });
    }

    /**
     * The rows of all those keys, in as few statements as the database takes.
     *
     * @param select makes a statement of a condition on the keys
     * @param column the column of the keys
     */
    <K, T> List<T> queryAmong(
            Collection<K> keys,
            String column,
            UnaryOperator<String> select,
            Params.RowBinder<List<K>> binder,
            Row.Mapper<T> mapper) {
        Among among = dialect.among();
        return Chunks.ask(
                keys,
                among.most(),
                some -> query(
                        select.apply(among.condition(column, some.size())),
                        params -> binder.bind(params, some),
                        mapper));
    }

    <T> Optional<T> first(String sql, Params.Binder binder, Row.Mapper<T> mapper) {
        return query(sql, binder, mapper).stream().findFirst();
    }

    /** Returns how many rows it changed. */
    int update(String sql, Params.Binder binder) {
        return attempt(() -> {
            try (PreparedStatement statement = prepared(sql, binder)) {
                return statement.executeUpdate();
            }
        });
    }

    /** The same statement for each row, sent together; nothing when there are none. */
    <R> void batch(String sql, Collection<R> rows, Params.RowBinder<R> binder) {
        if (rows.isEmpty()) {
            return;
        }
        attempt(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Params params = new Params(statement, dialect);
                for (R row : rows) {
                    params.rewind();
                    binder.bind(params, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    private PreparedStatement prepared(String sql, Params.Binder binder) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            binder.bind(new Params(statement, dialect));
            return statement;
        } catch (SQLException | RuntimeException failure) {
            statement.close();
            throw failure;
        }
    }

    private interface Attempt<T extends @Nullable Object> {
        T run() throws SQLException;
    }

    private static <T extends @Nullable Object> T attempt(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }
}
