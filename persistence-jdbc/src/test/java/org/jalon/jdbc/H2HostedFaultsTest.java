package org.jalon.jdbc;

class H2HostedFaultsTest extends HostedFaults {

    private static final JdbcSettings TABLES = JdbcStore.settings().at(Server.H2.migrated());

    H2HostedFaultsTest() {
        super(Server.H2, TABLES, 1);
    }
}
