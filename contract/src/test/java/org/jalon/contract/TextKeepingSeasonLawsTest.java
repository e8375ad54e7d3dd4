package org.jalon.contract;

class TextKeepingSeasonLawsTest extends SeasonLawsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
