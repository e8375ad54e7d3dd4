package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives the connection that the host's transaction of the calling thread is on. Jalon never closes it. */
@FunctionalInterface
public interface ConnectionSource {

    /** The connection, with auto-commit off. */
    Connection connection() throws SQLException;
}
