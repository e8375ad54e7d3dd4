package org.jalon.contract;

class TextKeepingRecognitionTest extends RecognitionContract {

    private static final Bench BENCH = Bench.on(new TextKeepingStore());

    @Override
    protected Bench bench() {
        return BENCH;
    }
}
