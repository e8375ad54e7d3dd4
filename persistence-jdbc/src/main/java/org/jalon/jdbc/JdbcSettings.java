package org.jalon.jdbc;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a {@link JdbcStore} is made with; all of it may be left as it is. Immutable. */
public final class JdbcSettings {

    private final Names names;
    private final Patience patience;
    private final @Nullable Dialect dialect;

    JdbcSettings() {
        this(Names.usual(), Patience.usual(), null);
    }

    private JdbcSettings(Names names, Patience patience, @Nullable Dialect dialect) {
        this.names = names;
        this.patience = patience;
        this.dialect = dialect;
    }

    /** Tables in that schema; in MariaDB and MySQL, that database. That of the connections when not said. */
    public JdbcSettings named(String schema) {
        return new JdbcSettings(names.named(schema), patience, dialect);
    }

    /** Tables whose names begin so; {@code jalon_} when not said. */
    public JdbcSettings prefixed(String prefix) {
        return new JdbcSettings(names.prefixed(prefix), patience, dialect);
    }

    /** For a database that speaks like one of those, and does not say so; by what the driver says when not said. */
    public JdbcSettings speaking(Dialect newDialect) {
        return new JdbcSettings(names, patience, newDialect);
    }

    /**
     * How often an own transaction is tried that others are in the way of, and how long to wait in between; 10 times, and at most
     * a second, when not said.
     */
    public JdbcSettings trying(int attempts, Backoff backoff) {
        return new JdbcSettings(names, new Patience(attempts, backoff), dialect);
    }

    JdbcSettings at(Names newNames) {
        return new JdbcSettings(newNames, patience, dialect);
    }

    /** See {@link JdbcStore#owning}. */
    public JdbcStore owning(DataSource database) {
        Dialects dialects = new Dialects(dialect);
        return store(new OwnTransactions(database, dialects, patience), dialects);
    }

    /** See {@link JdbcStore#joining(DataSource)}. */
    public JdbcStore joining(DataSource connections) {
        return joining(connections::getConnection, true);
    }

    /** See {@link JdbcStore#joining(ConnectionSource)}. */
    public JdbcStore joining(ConnectionSource connections) {
        return joining(connections, false);
    }

    private JdbcStore joining(ConnectionSource connections, boolean closesHandles) {
        return store(new HostTransactions(connections, closesHandles), new Dialects(dialect));
    }

    private JdbcStore store(Transactions transactions, Dialects dialects) {
        return new JdbcStore(transactions, dialects, names, (community, sql) -> new JdbcSession(community, sql, names));
    }
}
