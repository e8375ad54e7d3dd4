package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ConcurrencyContract;

class PostgreSql16HostedConcurrencyTest extends ConcurrencyContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.hostedStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
