package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.OutboxLawsContract;

class PostgreSql18OutboxLawsTest extends OutboxLawsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_18.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
