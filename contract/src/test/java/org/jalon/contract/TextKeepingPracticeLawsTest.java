package org.jalon.contract;

class TextKeepingPracticeLawsTest extends PracticeLawsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
