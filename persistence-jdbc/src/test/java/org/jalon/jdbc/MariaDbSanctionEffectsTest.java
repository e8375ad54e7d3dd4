package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.SanctionEffectsContract;

class MariaDbSanctionEffectsTest extends SanctionEffectsContract {

    private static final Bench BENCH = Bench.on(Server.MARIADB.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
