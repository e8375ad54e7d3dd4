package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.OutboxContract;

class PostgreSql16HostedOutboxTest extends OutboxContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.hostedStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
