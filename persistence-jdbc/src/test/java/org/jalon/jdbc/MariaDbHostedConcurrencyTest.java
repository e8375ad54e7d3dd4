package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ConcurrencyContract;

class MariaDbHostedConcurrencyTest extends ConcurrencyContract {

    private static final Bench BENCH = Bench.on(Server.MARIADB.hostedStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
