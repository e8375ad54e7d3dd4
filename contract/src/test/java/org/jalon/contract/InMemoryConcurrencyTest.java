package org.jalon.contract;

import org.jalon.inmemory.InMemoryStore;

class InMemoryConcurrencyTest extends ConcurrencyContract {

    private static final Bench BENCH = Bench.on(new InMemoryStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
