package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.TeamBoardsContract;

class MariaDbTeamBoardsTest extends TeamBoardsContract {

    private static final Bench BENCH = Bench.on(Server.MARIADB.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
