package org.jalon.jdbc;

import org.jalon.Store;

class PostgreSql16ExactnessTest extends Exactness {

    private static final Store STORE = PlainStore.on(Server.POSTGRESQL_16);

    @Override
    Store store() {
        return STORE;
    }
}
