package org.jalon.contract;

class TextKeepingBoardAudiencesTest extends BoardAudiencesContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
