package org.jalon.contract;

class TextKeepingTransactionsTest extends TransactionsContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
