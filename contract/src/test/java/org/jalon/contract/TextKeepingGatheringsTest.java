package org.jalon.contract;

class TextKeepingGatheringsTest extends GatheringsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
