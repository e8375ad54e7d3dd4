package org.jalon.jdbc;

import org.jalon.Store;

class H2ExactnessTest extends Exactness {

    private static final Store STORE = Server.H2.store();

    @Override
    Store store() {
        return STORE;
    }
}
