package org.jalon.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows of an open statement. */
final class RowSpliterator<T> extends AbstractSpliterator<T> {

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Row row;
    private final Row.Mapper<T> mapper;

    RowSpliterator(PreparedStatement statement, Dialect dialect, Row.Mapper<T> mapper) throws SQLException {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.row = new Row(rows, dialect);
        this.mapper = mapper;
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            if (!rows.next()) {
                return false;
            }
            action.accept(mapper.map(row));
            return true;
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    private void close() {
        try (statement) {
            rows.close();
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }
}
