package org.jalon.contract;

class TextKeepingGroupsTest extends GroupsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
