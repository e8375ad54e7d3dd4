package org.jalon.jdbc;

import org.jalon.contract.AppealsContract;
import org.jalon.contract.Bench;

class MariaDbAppealsTest extends AppealsContract {

    private static final Bench BENCH = Bench.on(Server.MARIADB.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
