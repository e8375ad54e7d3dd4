package org.jalon.contract;

class TextKeepingChallengeBoardsTest extends ChallengeBoardsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
