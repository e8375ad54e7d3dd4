package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.BoardLawsContract;

class PostgreSql16BoardLawsTest extends BoardLawsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
