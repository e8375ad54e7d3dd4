package org.jalon.contract;

import org.jalon.inmemory.InMemoryStore;

class InMemoryChallengeStepsTest extends ChallengeStepsContract {

    private static final Bench BENCH = Bench.on(new InMemoryStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
