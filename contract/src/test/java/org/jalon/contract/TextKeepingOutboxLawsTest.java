package org.jalon.contract;

class TextKeepingOutboxLawsTest extends OutboxLawsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
