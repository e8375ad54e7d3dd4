package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.SubmissionsContract;

class H2SubmissionsTest extends SubmissionsContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
