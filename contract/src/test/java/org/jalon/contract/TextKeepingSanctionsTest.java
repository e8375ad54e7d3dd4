package org.jalon.contract;

class TextKeepingSanctionsTest extends SanctionsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
