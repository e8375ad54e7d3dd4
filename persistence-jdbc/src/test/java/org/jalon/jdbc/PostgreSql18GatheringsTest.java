package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.GatheringsContract;

class PostgreSql18GatheringsTest extends GatheringsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_18.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
