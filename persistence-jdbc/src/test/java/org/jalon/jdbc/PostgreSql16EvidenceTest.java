package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.EvidenceContract;

class PostgreSql16EvidenceTest extends EvidenceContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
