package org.jalon.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows that one statement of a transaction wrote, to be written again by hand. */
final class Written {

    /** Stands for the value that is none. */
    static final Object NULL = new Object();

    private final String sql;
    private final List<Object[]> rows = new ArrayList<>();

    Written(String sql) {
        this.sql = sql;
    }

    void add(Object[] row) {
        rows.add(row);
    }

    /** As one batch, into the tables of another prefix. */
    void writeAgain(Connection connection, String prefix, String otherPrefix) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.replace(prefix, otherPrefix))) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    set(statement, i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof UUID id) {
            statement.setObject(index, id);
        } else {
            statement.setNull(index, Types.NULL);
        }
    }
}
