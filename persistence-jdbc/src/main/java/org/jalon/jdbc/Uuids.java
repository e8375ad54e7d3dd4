package org.jalon.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a database takes and gives UUIDs. */
interface Uuids {

    void set(PreparedStatement statement, int index, @Nullable UUID uuid) throws SQLException;

    @Nullable
    UUID get(ResultSet rows, String column) throws SQLException;
}
