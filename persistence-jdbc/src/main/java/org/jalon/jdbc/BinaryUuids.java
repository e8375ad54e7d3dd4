package org.jalon.jdbc;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns of type {@code binary(16)}, most significant byte first. */
final class BinaryUuids implements Uuids {

    @Override
    public void set(PreparedStatement statement, int index, @Nullable UUID uuid) throws SQLException {
        statement.setBytes(index, uuid == null ? null : bytes(uuid));
    }

    @Override
    public @Nullable UUID get(ResultSet rows, String column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? null : uuid(ByteBuffer.wrap(bytes));
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
