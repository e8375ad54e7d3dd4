package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.ModerationLawsContract;

class H2ModerationLawsTest extends ModerationLawsContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
