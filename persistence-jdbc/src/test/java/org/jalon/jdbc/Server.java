package org.jalon.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Real databases, each started when a test first asks for it, and stopped with the JVM. Nothing needs to be installed. */
enum Server {
    POSTGRESQL_16(Dialect.POSTGRESQL, () -> PostgreSqlServer.url("16")),
    POSTGRESQL_18(Dialect.POSTGRESQL, () -> PostgreSqlServer.url("18")),
    MARIADB(Dialect.MARIADB, MariaDbServer::url),
    H2(Dialect.H2, () -> "jdbc:h2:mem:jalon;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");

    private static final int CONNECTIONS = 20;

    private final Dialect dialect;
    private final Supplier<String> start;
    private final AtomicInteger schemas = new AtomicInteger();
    private HikariDataSource running;

    Server(Dialect dialect, Supplier<String> start) {
        this.dialect = dialect;
        this.start = start;
    }

    Dialect dialect() {
        return dialect;
    }

    /** A pool of connections to it. */
    synchronized DataSource dataSource() {
        if (running == null) {
            running = pool(start.get());
        }
        return running;
    }

    /** Where it is. */
    String url() {
        dataSource();
        return running.getJdbcUrl();
    }

    /** The tables will be in a schema of their own, which exists and is empty. */
    Names freshNames() {
        String schema = "lms_" + schemas.incrementAndGet();
        execute("create schema " + schema);
        return Names.usual().named(schema);
    }

    /** Tables in a schema of their own. */
    Names migrated() {
        Names names = freshNames();
        Schema.of(dataSource()).named(names.schema()).prefixed(names.prefix()).migrate();
        return names;
    }

    /** A store with tables of its own. */
    JdbcStore store() {
        return settings().owning(dataSource());
    }

    /** A store with tables of its own, in transactions of a host. */
    HostedStore hostedStore() {
        return new HostedStore(dataSource(), settings());
    }

    private JdbcSettings settings() {
        return JdbcStore.settings().at(migrated());
    }

    void dropIndex(Names names, String table, String index) {
        boolean ofTable = dialect == Dialect.MARIADB;
        execute("drop index " + (ofTable ? "" : names.qualifier()) + names.prefix() + index
                + (ofTable ? " on " + names.table(table) : ""));
    }

    void execute(String sql) {
        try (Connection connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        return pool;
    }
}
