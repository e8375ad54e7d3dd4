package org.jalon.contract;

class TextKeepingChallengesTest extends ChallengesContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
