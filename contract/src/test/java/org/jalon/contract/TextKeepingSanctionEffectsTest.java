package org.jalon.contract;

class TextKeepingSanctionEffectsTest extends SanctionEffectsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
