package org.jalon.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** One parameter that is an array. */
final class AnyOfArray implements Among {

    @Override
    public String condition(String column, int keys) {
        return column + " = any(?)";
    }

    @Override
    public int setTexts(PreparedStatement statement, int index, List<String> keys) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("varchar", keys.toArray()));
        return index + 1;
    }

    @Override
    public int setUuids(PreparedStatement statement, int index, List<UUID> keys, Uuids uuids) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("uuid", keys.toArray()));
        return index + 1;
    }
}
