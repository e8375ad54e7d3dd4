package org.jalon.contract;

import org.jalon.inmemory.InMemoryStore;

class InMemorySubmissionsTest extends SubmissionsContract {

    private static final Bench BENCH = Bench.on(new InMemoryStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
