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

    /**
     * For work that is committed by itself, whatever else is under way.
     *
     * @throws NotOwned when transactions are somebody else's to commit
     */
    Transactions alone();

    /** A unit of work. */
    interface Work<T extends @Nullable Object> {
        T on(Connection connection, Access access) throws SQLException;
    }
}
