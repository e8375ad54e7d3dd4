package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ChallengeBoardsContract;

class H2ChallengeBoardsTest extends ChallengeBoardsContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
