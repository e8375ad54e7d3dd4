package org.jalon.jdbc;

class MariaDbHostedFaultsTest extends HostedFaults {

    private static final JdbcSettings TABLES = JdbcStore.settings().at(Server.MARIADB.migrated());

    MariaDbHostedFaultsTest() {
        super(Server.MARIADB, TABLES, STRIDE);
    }
}
