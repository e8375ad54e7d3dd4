package org.jalon.contract;

class TextKeepingChallengeStepsTest extends ChallengeStepsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
