package org.jalon.contract;

class TextKeepingReviewTest extends ReviewContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
