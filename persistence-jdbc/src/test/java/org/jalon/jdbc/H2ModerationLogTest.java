package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ModerationLogContract;

class H2ModerationLogTest extends ModerationLogContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
