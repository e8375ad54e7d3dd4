package org.jalon.contract;

class TextKeepingCommunityLifeTest extends CommunityLifeContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
