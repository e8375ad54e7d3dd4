package org.jalon.jdbc;

class PostgreSql18HostedFaultsTest extends HostedFaults {

    private static final JdbcSettings TABLES = JdbcStore.settings().at(Server.POSTGRESQL_18.migrated());

    PostgreSql18HostedFaultsTest() {
        super(Server.POSTGRESQL_18, TABLES, STRIDE);
    }
}
