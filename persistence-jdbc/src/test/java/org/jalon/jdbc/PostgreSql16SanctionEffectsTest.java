package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.SanctionEffectsContract;

class PostgreSql16SanctionEffectsTest extends SanctionEffectsContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
