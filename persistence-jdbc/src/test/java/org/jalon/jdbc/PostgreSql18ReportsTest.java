package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ReportsContract;

class PostgreSql18ReportsTest extends ReportsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_18.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
