package org.jalon.contract;

class TextKeepingSanctionLawsTest extends SanctionLawsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
