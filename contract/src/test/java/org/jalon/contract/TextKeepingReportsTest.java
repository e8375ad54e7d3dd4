package org.jalon.contract;

class TextKeepingReportsTest extends ReportsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
