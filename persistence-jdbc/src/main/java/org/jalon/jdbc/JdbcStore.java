package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.community.CommunityId;
import org.jalon.event.delivery.Deliveries;

/**
 * Keeps communities in a relational database whose tables {@link Schema} creates. Either {@linkplain #owning in transactions of its
 * own}, or {@linkplain #joining(DataSource) within those of the host}. Transactions of one community run one after the other, by a lock on the
 * community's row; those of different communities side by side. Thread-safe.
 *
 * <p>What is broken is thrown as a {@link StoreFailure}, an {@link UnknownOutcome} or a {@link NoTransaction}.
 */
public final class JdbcStore implements Store {

    private final Transactions transactions;
    private final Dialects dialects;
    private final Names names;
    private final BufferedSession.Opening sessions;
    private final Underway underway = new Underway();

    JdbcStore(Transactions transactions, Dialects dialects, Names names, BufferedSession.Opening sessions) {
        this.transactions = transactions;
        this.dialects = dialects;
        this.names = names;
        this.sessions = sessions;
    }

    /**
     * A store that gets a connection for each transaction, commits, and gives it back as it came. When somebody else was in the way, it
     * runs the whole transaction again, a few times.
     */
    public static JdbcStore owning(DataSource database) {
        return settings().owning(database);
    }

    /**
     * A store that works within the transaction which the host has begun, and never commits, rolls back or closes anything. What it
     * throws is for the host to roll back.
     *
     * @param connections gives a handle to the connection that the thread's transaction is on, to be closed by whoever asked for it;
     *     such as Spring's {@code TransactionAwareDataSourceProxy}
     */
    public static JdbcStore joining(DataSource connections) {
        return settings().joining(connections);
    }

    /** The same on the host's connection itself, which stays open. */
    public static JdbcStore joining(ConnectionSource connections) {
        return settings().joining(connections);
    }

    /** For other names of tables, more patience, a database that does not say what it is. */
    public static JdbcSettings settings() {
        return new JdbcSettings();
    }

    @Override
    public <T> T inTransaction(CommunityId community, Function<Session, T> work) {
        return underway.alone(community, () -> transactions.deciding(unit(community, work)));
    }

    @Override
    public <T> T reading(CommunityId community, Function<Session, T> work) {
        return underway.alone(community, () -> transactions.reading(unit(community, work)));
    }

    private <T> Transactions.Work<T> unit(CommunityId community, Function<Session, T> work) {
        return (connection, access) -> {
            BufferedSession session = sessions.open(community, sql(connection, access));
            T result = work.apply(session);
            session.flush();
            return result;
        };
    }

    @Override
    public List<CommunityId> communities() {
        String text = "select community_id from " + names.table("community");
        return transactions.reading((connection, access) ->
                sql(connection, access)
                        .query(text, params -> {}, row -> new CommunityId(row.uuid("community_id")))
                        .stream()
                        .sorted(Comparator.comparing(CommunityId::toString))
                        .toList());
    }

    /**
     * Only of a store that owns its transactions: what was claimed must be committed before it is delivered.
     *
     * @throws NotOwned by a store that joins those of the host
     */
    @Override
    public Deliveries deliveries() {
        return new StoredDeliveries(transactions.alone(), dialects, names);
    }

    private Sql sql(Connection connection, Access access) throws SQLException {
        return new Sql(connection, dialects.of(connection), access);
    }
}
