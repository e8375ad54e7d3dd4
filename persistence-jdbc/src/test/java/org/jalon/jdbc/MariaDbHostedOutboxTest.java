package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.OutboxContract;

class MariaDbHostedOutboxTest extends OutboxContract {

    private static final Bench BENCH = Bench.on(Server.MARIADB.hostedStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
