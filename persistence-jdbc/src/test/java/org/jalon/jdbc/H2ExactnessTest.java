package org.jalon.jdbc;

import org.jalon.Store;

class H2ExactnessTest extends Exactness {

    private static final Store STORE = PlainStore.on(Server.H2);

    @Override
    Store store() {
        return STORE;
    }
}
