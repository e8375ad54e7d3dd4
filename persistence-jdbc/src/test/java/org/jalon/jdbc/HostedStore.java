package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.community.CommunityId;
import org.jalon.event.delivery.Deliveries;

/** A host that has a transaction of its own around each call, which Jalon joins. */
final class HostedStore implements Store {

    private final DataSource database;

    @SuppressWarnings("ThreadLocalUsage") // one per host
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    private final JdbcStore joined;
    private final JdbcStore owning;

    HostedStore(DataSource database, JdbcSettings settings) {
        this.database = database;
        this.joined = settings.joining((ConnectionSource) current::get);
        this.owning = settings.owning(database);
    }

    @Override
    public <T> T inTransaction(CommunityId community, Function<Session, T> work) {
        return hosted(() -> joined.inTransaction(community, work));
    }

    @Override
    public <T> T reading(CommunityId community, Function<Session, T> work) {
        return hosted(() -> joined.reading(community, work));
    }

    @Override
    public List<CommunityId> communities() {
        return hosted(joined::communities);
    }

    /** Those of its relay, which has a store of its own. */
    @Override
    public Deliveries deliveries() {
        return owning.deliveries();
    }

    private <T> T hosted(java.util.function.Supplier<T> call) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            boolean done = false;
            try {
                T result = call.get();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
                current.remove();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
