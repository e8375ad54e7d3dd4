package org.jalon.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** One parameter that is an array; a single key is compared as it is, which needs no statistics to be planned well. */
final class AnyOfArray implements Among {

    @Override
    public int most() {
        return MANY;
    }

    @Override
    public String condition(String column, int keys) {
        return column + (keys == 1 ? " = ?" : " = any(?)");
    }

    @Override
    public int setTexts(PreparedStatement statement, int index, List<String> keys) throws SQLException {
        if (keys.size() == 1) {
            statement.setString(index, keys.get(0));
        } else {
            statement.setArray(index, statement.getConnection().createArrayOf("varchar", keys.toArray()));
        }
        return index + 1;
    }

    @Override
    public int setUuids(PreparedStatement statement, int index, List<UUID> keys, Uuids uuids) throws SQLException {
        if (keys.size() == 1) {
            uuids.set(statement, index, keys.get(0));
        } else {
            statement.setArray(index, statement.getConnection().createArrayOf("uuid", keys.toArray()));
        }
        return index + 1;
    }
}
