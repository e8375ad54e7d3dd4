package org.jalon.contract;

class TextKeepingTeamChallengesTest extends TeamChallengesContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
