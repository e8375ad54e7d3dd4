package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.LevelsContract;

class H2LevelsTest extends LevelsContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
