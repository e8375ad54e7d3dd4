package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.GroupsContract;

class MariaDbGroupsTest extends GroupsContract {

    private static final Bench BENCH = Bench.on(Server.MARIADB.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
