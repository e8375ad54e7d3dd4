package org.jalon.contract;

import org.jalon.inmemory.InMemoryStore;

class InMemoryRemovalsTest extends RemovalsContract {

    private static final Bench BENCH = Bench.on(new InMemoryStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
