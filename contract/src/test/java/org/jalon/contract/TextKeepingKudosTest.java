package org.jalon.contract;

class TextKeepingKudosTest extends KudosContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
