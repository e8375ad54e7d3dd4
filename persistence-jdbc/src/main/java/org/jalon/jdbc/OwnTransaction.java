package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction, on a connection that goes back as it came. */
final class OwnTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(OwnTransaction.class);

    /** Classes of SQLSTATE that do not tell whether a commit was done: interrupted, timed out, shut down, anything. */
    private static final Set<String> VAGUE = Set.of("57", "70", "HY");

    private final Connection connection;
    private final Access access;
    private final boolean autoCommit;
    private int isolationToRestore = Connection.TRANSACTION_NONE;
    private boolean open;

    private OwnTransaction(Connection connection, Access access) throws SQLException {
        this.connection = connection;
        this.access = access;
        this.autoCommit = connection.getAutoCommit();
    }

    static OwnTransaction begin(DataSource database, Dialects dialects, Access access) throws SQLException {
        OwnTransaction transaction = on(database.getConnection(), access);
        try {
            transaction.begin(dialects);
            return transaction;
        } catch (SQLException | RuntimeException failure) {
            transaction.end();
            throw failure;
        }
    }

    private static OwnTransaction on(Connection connection, Access access) throws SQLException {
        try {
            return new OwnTransaction(connection, access);
        } catch (SQLException | RuntimeException failure) {
            close(connection);
            throw failure;
        }
    }

    /** Leaves nothing in the way that was begun before. */
    private void begin(Dialects dialects) throws SQLException {
        Dialect dialect = dialects.of(connection);
        if (autoCommit) {
            connection.setAutoCommit(false);
        } else {
            connection.rollback();
        }
        open = true;
        switch (access) {
            case READING -> isolate(dialect, Connection.TRANSACTION_REPEATABLE_READ, "repeatable read, read only");
            case REPEATED -> isolate(dialect, Connection.TRANSACTION_READ_COMMITTED, dialect.patientIsolation());
            case OWNED, JOINED -> {}
        }
    }

    private void isolate(Dialect dialect, int level, String inWords) throws SQLException {
        if (dialect == Dialect.H2) {
            isolationToRestore = connection.getTransactionIsolation();
            connection.setTransactionIsolation(level);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level " + inWords);
            if (dialect.saysSoOfTheNextTransaction()) {
                statement.execute("start transaction");
            }
        }
    }

    Connection connection() {
        return connection;
    }

    /** A failure that leaves open whether changes were kept is an {@link UnknownOutcome}. */
    void commit() {
        try {
            connection.commit();
            open = false;
        } catch (SQLException failure) {
            StoreFailure told = new StoreFailure(failure);
            throw access != Access.READING && isVague(told) ? new UnknownOutcome(told) : told;
        }
    }

    private static boolean isVague(StoreFailure failure) {
        String state = failure.sqlState();
        return switch (failure.failure()) {
            case UNKNOWN_OUTCOME -> true;
            case CONFLICT, RETRY -> false;
            case OTHER -> state == null || state.length() < 2 || VAGUE.contains(state.substring(0, 2));
        };
    }

    /**
     * Undoes what was not committed, and gives the connection back as it came. One that cannot be is cut: whoever got it next would
     * commit what is left in it. What fails now cannot change the outcome, and is only logged.
     */
    void end() {
        try {
            restore();
        } catch (SQLException failure) {
            LOG.warn("a connection cannot be given back as it came and is cut, SQLSTATE {}", failure.getSQLState());
            cut();
        }
        close(connection);
    }

    private void restore() throws SQLException {
        if (open) {
            connection.rollback();
        }
        if (isolationToRestore != Connection.TRANSACTION_NONE) {
            connection.setTransactionIsolation(isolationToRestore);
        }
        if (autoCommit) {
            connection.setAutoCommit(true);
        }
    }

    private void cut() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException failure) {
            LOG.warn("a connection could not be cut, SQLSTATE {}", failure.getSQLState());
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            LOG.warn("a connection could not be closed, SQLSTATE {}", failure.getSQLState());
        }
    }
}
