package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ReconciliationContract;

class MariaDbReconciliationTest extends ReconciliationContract {

    private static final Bench BENCH = Bench.on(Server.MARIADB.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
