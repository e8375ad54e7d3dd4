package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.EventsContract;

class PostgreSql16HostedEventsTest extends EventsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.hostedStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
