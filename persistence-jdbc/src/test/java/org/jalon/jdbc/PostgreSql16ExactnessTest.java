package org.jalon.jdbc;

import org.jalon.Store;

class PostgreSql16ExactnessTest extends Exactness {

    private static final Store STORE = Server.POSTGRESQL_16.store();

    @Override
    Store store() {
        return STORE;
    }
}
