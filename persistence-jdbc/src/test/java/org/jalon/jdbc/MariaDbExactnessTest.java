package org.jalon.jdbc;

import org.jalon.Store;

class MariaDbExactnessTest extends Exactness {

    private static final Store STORE = Server.MARIADB.store();

    @Override
    Store store() {
        return STORE;
    }
}
