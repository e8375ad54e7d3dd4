package org.jalon.jdbc;

import org.jalon.Store;

class PostgreSql18ExactnessTest extends Exactness {

    private static final Store STORE = Server.POSTGRESQL_18.store();

    @Override
    Store store() {
        return STORE;
    }
}
