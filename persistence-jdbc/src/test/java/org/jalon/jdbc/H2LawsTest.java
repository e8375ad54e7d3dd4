package org.jalon.jdbc;

import org.jalon.contract.Bench;
import org.jalon.contract.LawsContract;

class H2LawsTest extends LawsContract {

    private static final Bench BENCH = Bench.on(PlainStore.on(Server.H2));

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
