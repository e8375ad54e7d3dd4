package org.jalon.contract;

import org.jalon.inmemory.InMemoryStore;

class InMemoryBoardAudiencesTest extends BoardAudiencesContract {

    private static final Bench BENCH = Bench.on(new InMemoryStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
