package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.LeaderboardContract;

class PostgreSql16LeaderboardTest extends LeaderboardContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_16.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
