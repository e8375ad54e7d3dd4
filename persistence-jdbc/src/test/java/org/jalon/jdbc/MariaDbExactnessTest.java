package org.jalon.jdbc;

import org.jalon.Store;

class MariaDbExactnessTest extends Exactness {

    private static final Store STORE = PlainStore.on(Server.MARIADB);

    @Override
    Store store() {
        return STORE;
    }
}
