package org.jalon.contract;

import org.jalon.inmemory.InMemoryStore;

class InMemorySanctionEffectsTest extends SanctionEffectsContract {

    private static final Bench BENCH = Bench.on(new InMemoryStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
