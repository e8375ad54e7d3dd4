package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ConcurrencyContract;

class H2HostedConcurrencyTest extends ConcurrencyContract {

    private static final Bench BENCH = Bench.on(Server.H2.hostedStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
