package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.TeamBoardsContract;

class H2TeamBoardsTest extends TeamBoardsContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
