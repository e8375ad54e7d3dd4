package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.RecordsContract;

class H2RecordsTest extends RecordsContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
