package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.SubmissionsContract;

class MariaDbSubmissionsTest extends SubmissionsContract {

    private static final Bench BENCH = Bench.on(Server.MARIADB.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
