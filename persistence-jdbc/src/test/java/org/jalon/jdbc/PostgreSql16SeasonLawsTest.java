package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.SeasonLawsContract;

class PostgreSql16SeasonLawsTest extends SeasonLawsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
