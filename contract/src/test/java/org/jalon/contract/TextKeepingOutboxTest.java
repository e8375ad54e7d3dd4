package org.jalon.contract;

class TextKeepingOutboxTest extends OutboxContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
