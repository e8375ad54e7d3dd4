package org.jalon.contract;

class TextKeepingTeamBoardsTest extends TeamBoardsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
