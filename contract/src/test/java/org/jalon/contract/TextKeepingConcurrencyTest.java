package org.jalon.contract;

class TextKeepingConcurrencyTest extends ConcurrencyContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
