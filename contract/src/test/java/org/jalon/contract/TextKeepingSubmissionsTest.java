package org.jalon.contract;

class TextKeepingSubmissionsTest extends SubmissionsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
