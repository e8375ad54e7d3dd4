package org.jalon.contract;

class TextKeepingBoardDisplayTest extends BoardDisplayContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
