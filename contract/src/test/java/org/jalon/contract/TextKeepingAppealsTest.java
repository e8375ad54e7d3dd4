package org.jalon.contract;

class TextKeepingAppealsTest extends AppealsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
