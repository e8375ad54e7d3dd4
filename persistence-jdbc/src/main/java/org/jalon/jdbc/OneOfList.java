package org.jalon.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** One parameter per key, in a few lengths of list; the last key is repeated to fill it. */
final class OneOfList implements Among {

    @Override
    public int most() {
        return MANY;
    }

    @Override
    public String condition(String column, int keys) {
        return column + " in (" + Upserts.marks(length(keys)) + ")";
    }

    @Override
    public int setTexts(PreparedStatement statement, int index, List<String> keys) throws SQLException {
        int length = length(keys.size());
        for (int i = 0; i < length; i++) {
            statement.setString(index + i, keys.get(Math.min(i, keys.size() - 1)));
        }
        return index + length;
    }

    @Override
    public int setUuids(PreparedStatement statement, int index, List<UUID> keys, Uuids uuids) throws SQLException {
        int length = length(keys.size());
        for (int i = 0; i < length; i++) {
            uuids.set(statement, index + i, keys.get(Math.min(i, keys.size() - 1)));
        }
        return index + length;
    }

    /** 1, 4, 16, 64, 256 or {@link Among#MANY}. */
    private static int length(int keys) {
        int length = 1;
        while (length < keys) {
            length *= 4;
        }
        return Math.min(length, Math.max(keys, MANY));
    }
}
