package org.jalon.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * How a statement asks for several keys at once. There are only a few different texts of a statement, so that it stays in the
 * caches of driver and database.
 */
interface Among {

    /** The most keys of one statement where each is a round trip. */
    int MANY = 512;

    /** The most keys of one statement. */
    int most();

    /** The condition that the column is one of that many keys. */
    String condition(String column, int keys);

    /** Sets the keys from that parameter on; returns the next one. */
    int setTexts(PreparedStatement statement, int index, List<String> keys) throws SQLException;

    /** Sets the keys from that parameter on; returns the next one. */
    int setUuids(PreparedStatement statement, int index, List<UUID> keys, Uuids uuids) throws SQLException;
}
