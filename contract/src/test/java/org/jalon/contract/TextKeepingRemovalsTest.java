package org.jalon.contract;

class TextKeepingRemovalsTest extends RemovalsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
