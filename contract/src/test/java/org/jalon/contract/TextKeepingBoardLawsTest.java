package org.jalon.contract;

class TextKeepingBoardLawsTest extends BoardLawsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
