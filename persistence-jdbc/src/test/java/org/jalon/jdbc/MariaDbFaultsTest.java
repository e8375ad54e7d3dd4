package org.jalon.jdbc;

class MariaDbFaultsTest extends OwnFaults {

    private static final JdbcSettings TABLES = JdbcStore.settings().at(Server.MARIADB.migrated());

    MariaDbFaultsTest() {
        super(Server.MARIADB, TABLES, STRIDE);
    }
}
