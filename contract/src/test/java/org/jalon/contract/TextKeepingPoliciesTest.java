package org.jalon.contract;

class TextKeepingPoliciesTest extends PoliciesContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }

    @Override
    protected boolean outlivesTheProcess() {
        return true;
    }
}
