package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where units of work get a connection with a transaction. Thread-safe. */
interface Transactions {

    /** For work that may write; it is run again when somebody else was in its way. */
    <T extends @Nullable Object> T deciding(Work<T> work);

    /** For work that only reads, all of it what stood at one moment. */
    <T extends @Nullable Object> T reading(Work<T> work);

    /** A unit of work. */
    interface Work<T extends @Nullable Object> {
        T on(Connection connection, Access access) throws SQLException;
    }
}
