package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ReviewContract;

class H2ReviewTest extends ReviewContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
