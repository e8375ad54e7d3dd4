package org.jalon.contract;

import org.jalon.inmemory.InMemoryStore;

class InMemoryDeliveriesTest extends DeliveriesContract {

    private static final Bench BENCH = Bench.on(new InMemoryStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
