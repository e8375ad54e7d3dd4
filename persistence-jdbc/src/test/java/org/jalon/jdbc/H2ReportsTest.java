package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ReportsContract;

class H2ReportsTest extends ReportsContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
