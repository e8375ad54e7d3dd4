package org.jalon.jdbc;

class PostgreSql18FaultsTest extends OwnFaults {

    private static final JdbcSettings TABLES = JdbcStore.settings().at(Server.POSTGRESQL_18.migrated());

    PostgreSql18FaultsTest() {
        super(Server.POSTGRESQL_18, TABLES, STRIDE);
    }
}
