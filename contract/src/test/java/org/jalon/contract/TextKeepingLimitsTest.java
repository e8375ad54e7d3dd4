package org.jalon.contract;

class TextKeepingLimitsTest extends LimitsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
