package org.jalon.contract;

class TextKeepingEventsTest extends EventsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
