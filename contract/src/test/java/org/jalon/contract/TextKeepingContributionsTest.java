package org.jalon.contract;

class TextKeepingContributionsTest extends ContributionsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
