package org.jalon.contract;

class TextKeepingJoiningTest extends JoiningContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
