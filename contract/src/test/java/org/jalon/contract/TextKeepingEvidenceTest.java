package org.jalon.contract;

class TextKeepingEvidenceTest extends EvidenceContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
