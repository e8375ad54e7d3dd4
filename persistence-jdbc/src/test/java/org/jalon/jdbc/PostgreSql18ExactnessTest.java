package org.jalon.jdbc;

import org.jalon.Store;

class PostgreSql18ExactnessTest extends Exactness {

    private static final Store STORE = PlainStore.on(Server.POSTGRESQL_18);

    @Override
    Store store() {
        return STORE;
    }
}
