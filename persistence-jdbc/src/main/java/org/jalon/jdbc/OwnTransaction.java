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
    private final boolean autoCommit;
    private int isolationToRestore = Connection.TRANSACTION_NONE;
    private boolean open = true;

    private OwnTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
    }

    static OwnTransaction begin(DataSource database, Dialects dialects, Access access) throws SQLException {
        Connection connection = database.getConnection();
        try {
            OwnTransaction transaction = new OwnTransaction(connection);
            transaction.begin(dialects.of(connection), access);
            return transaction;
        } catch (SQLException | RuntimeException failure) {
            close(connection);
            throw failure;
        }
    }

    /** Leaves nothing in the way that was begun before. */
    private void begin(Dialect dialect, Access access) throws SQLException {
        if (autoCommit) {
            connection.setAutoCommit(false);
        } else {
            connection.rollback();
        }
        if (access == Access.READING) {
            seeOneMoment(dialect);
        }
    }

    private void seeOneMoment(Dialect dialect) throws SQLException {
        if (dialect == Dialect.H2) {
            isolationToRestore = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
    }

    Connection connection() {
        return connection;
    }

    /** A failure that leaves open whether it was done is an {@link UnknownOutcome}. */
    void commit() {
        try {
            connection.commit();
            open = false;
        } catch (SQLException failure) {
            StoreFailure told = new StoreFailure(failure);
            throw isVague(told) ? new UnknownOutcome(told) : told;
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

    /** Undoes what was not committed, and gives the connection back. What fails now cannot change the outcome, and is only logged. */
    void end() {
        try {
            if (open) {
                connection.rollback();
            }
            if (isolationToRestore != Connection.TRANSACTION_NONE) {
                connection.setTransactionIsolation(isolationToRestore);
            }
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            LOG.warn("a connection was not given back as it came, SQLSTATE {}", failure.getSQLState());
        }
        close(connection);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            LOG.warn("a connection could not be closed, SQLSTATE {}", failure.getSQLState());
        }
    }
}
