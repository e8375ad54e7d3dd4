package org.jalon.contract;

class TextKeepingModerationLawsTest extends ModerationLawsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
