package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.SanctionEffectsContract;

class H2SanctionEffectsTest extends SanctionEffectsContract {

    private static final Bench BENCH = Bench.on(Server.H2.store());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
