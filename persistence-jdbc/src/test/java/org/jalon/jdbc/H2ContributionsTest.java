package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ContributionsContract;

class H2ContributionsTest extends ContributionsContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
