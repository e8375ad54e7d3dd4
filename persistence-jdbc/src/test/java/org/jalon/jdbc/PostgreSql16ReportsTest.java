package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ReportsContract;

class PostgreSql16ReportsTest extends ReportsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
