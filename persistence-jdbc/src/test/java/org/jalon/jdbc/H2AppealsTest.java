package org.jalon.jdbc;

import org.jalon.contract.AppealsContract;
import org.jalon.contract.Bench;

class H2AppealsTest extends AppealsContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
