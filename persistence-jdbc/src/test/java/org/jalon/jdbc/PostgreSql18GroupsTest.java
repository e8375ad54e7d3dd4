package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.GroupsContract;

class PostgreSql18GroupsTest extends GroupsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_18.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
