package org.jalon.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns of type {@code uuid}. */
final class StandardUuids implements Uuids {

    @Override
    public void set(PreparedStatement statement, int index, @Nullable UUID uuid) throws SQLException {
        statement.setObject(index, uuid);
    }

    @Override
    public @Nullable UUID get(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }
}
