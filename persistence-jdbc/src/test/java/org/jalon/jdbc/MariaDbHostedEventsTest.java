package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.EventsContract;

class MariaDbHostedEventsTest extends EventsContract {

    private static final Bench BENCH = Bench.on(Server.MARIADB.hostedStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
