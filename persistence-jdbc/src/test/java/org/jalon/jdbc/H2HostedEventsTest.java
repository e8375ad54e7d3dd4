package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.EventsContract;

class H2HostedEventsTest extends EventsContract {

    private static final Bench BENCH = Bench.on(Server.H2.hostedStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
