package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.TeamChallengesContract;

class PostgreSql18TeamChallengesTest extends TeamChallengesContract {

    private static final Bench BENCH = Bench.on(Server.POSTGRESQL_18.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
