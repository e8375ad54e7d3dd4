package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.KudosContract;

class PostgreSql18KudosTest extends KudosContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_18.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
