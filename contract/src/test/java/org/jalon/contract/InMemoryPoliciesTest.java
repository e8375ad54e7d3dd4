package org.jalon.contract;

import org.jalon.inmemory.InMemoryStore;

class InMemoryPoliciesTest extends PoliciesContract {

    private static final Bench BENCH = Bench.on(new InMemoryStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }

    @Override
    protected boolean outlivesTheProcess() {
        return false;
    }
}
