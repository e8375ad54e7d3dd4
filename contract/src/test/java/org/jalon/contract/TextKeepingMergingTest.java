package org.jalon.contract;

class TextKeepingMergingTest extends MergingContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
