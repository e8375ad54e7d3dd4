package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.SubmissionsContract;

class PostgreSql16SubmissionsTest extends SubmissionsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
