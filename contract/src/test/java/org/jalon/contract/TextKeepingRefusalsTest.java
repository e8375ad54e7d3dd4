package org.jalon.contract;

class TextKeepingRefusalsTest extends RefusalsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
