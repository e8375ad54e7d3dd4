package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.LawsContract;

class PostgreSql16LawsTest extends LawsContract {

    private static final Bench BENCH = Bench.on(PlainStore.on(Server.POSTGRESQL_16));

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
