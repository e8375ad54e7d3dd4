package org.jalon.contract;

class TextKeepingModerationLogTest extends ModerationLogContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
