package org.jalon.contract;

class TextKeepingRelayTest extends RelayContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
