package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.OutboxContract;

class H2HostedOutboxTest extends OutboxContract {

    private static final Bench BENCH = Bench.on(Server.H2.hostedStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
