package org.jalon.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Asks for one key at a time, for H2: it is in the same process, uses an index for a list of keys only when they are its first column,
 * and parses a union anew each time.
 */
final class OneByOne implements Among {

    @Override
    public int most() {
        return 1;
    }

    @Override
    public String condition(String column, int keys) {
        return column + " = ?";
    }

    @Override
    public int setTexts(PreparedStatement statement, int index, List<String> keys) throws SQLException {
        statement.setString(index, keys.get(0));
        return index + 1;
    }

    @Override
    public int setUuids(PreparedStatement statement, int index, List<UUID> keys, Uuids uuids) throws SQLException {
        uuids.set(statement, index, keys.get(0));
        return index + 1;
    }
}
