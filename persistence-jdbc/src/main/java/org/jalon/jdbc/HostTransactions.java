package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The host's transactions: joined, and left as they are. */
final class HostTransactions implements Transactions {

    private final ConnectionSource connections;
    private final boolean closesHandles;

    HostTransactions(ConnectionSource connections, boolean closesHandles) {
        this.connections = connections;
        this.closesHandles = closesHandles;
    }

    @Override
    public <T extends @Nullable Object> T deciding(Work<T> work) {
        return joined(work, Access.JOINED);
    }

    @Override
    public <T extends @Nullable Object> T reading(Work<T> work) {
        return joined(work, Access.READING);
    }

    @Override
    public Transactions alone() {
        throw new NotOwned();
    }

    private <T extends @Nullable Object> T joined(Work<T> work, Access access) {
        try {
            Connection connection = connections.connection();
            return closesHandles ? closing(connection, work, access) : within(connection, work, access);
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    /** What the work throws is not hidden by a handle that fails to close. */
    private static <T extends @Nullable Object> T closing(Connection handle, Work<T> work, Access access)
            throws SQLException {
        try (handle) {
            return within(handle, work, access);
        }
    }

    private static <T extends @Nullable Object> T within(Connection connection, Work<T> work, Access access)
            throws SQLException {
        if (connection.getAutoCommit()) {
            throw new NoTransaction();
        }
        return work.on(connection, access);
    }
}
