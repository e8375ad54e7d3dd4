package org.jalon.jdbc;

import org.jalon.contract.AppealsContract;
import org.jalon.contract.Bench;

class PostgreSql16AppealsTest extends AppealsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
