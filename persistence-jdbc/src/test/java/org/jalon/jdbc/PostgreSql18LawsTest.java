package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.LawsContract;

class PostgreSql18LawsTest extends LawsContract {

    private static final Bench BENCH = Bench.on(PlainStore.on(Server.POSTGRESQL_18));

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
