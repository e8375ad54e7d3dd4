package org.jalon.jdbc;

class H2FaultsTest extends OwnFaults {

    private static final JdbcSettings TABLES = JdbcStore.settings().at(Server.H2.migrated());

    H2FaultsTest() {
        super(Server.H2, TABLES, 1);
    }
}
