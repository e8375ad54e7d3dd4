package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.DeliveriesContract;

class H2DeliveriesTest extends DeliveriesContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
