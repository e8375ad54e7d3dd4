package org.jalon.contract;

class TextKeepingRecordsTest extends RecordsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
