package org.jalon.contract;

class TextKeepingLevelsTest extends LevelsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
