package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.LimitsContract;

class PostgreSql16LimitsTest extends LimitsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
