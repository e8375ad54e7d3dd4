package org.jalon.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * A history from its beginning to its end, in ten iterations: each records the next tenth, so that their sum is the whole run and
 * the last one shows what the length of the history costs. Warming up happens in other, smaller communities.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = RecordingBenchmark.PARTS)
@Fork(
        value = 3,
        jvmArgs = {
            "-Xms12g",
            "-Xmx12g",
            "-Xmn3g",
            "-XX:+UseSerialGC",
            "-XX:+AlwaysPreTouch",
            "-XX:+UseTransparentHugePages"
        })
public class RecordingBenchmark {

    static final int PARTS = 10;

    private static final int WARM_UP_MEMBERS = 1_000;
    private static final int WARM_UP_ACTIVITIES = 200_000;

    @Param({"1000", "1000000"})
    public int members;

    @Param({"100000", "1000000", "10000000"})
    public int activities;

    @Param
    public Way way;

    private History warmUp;
    private History measured;
    private Recorder recorder;
    private boolean measuring;
    private int done;

    @Setup(Level.Trial)
    public void build() {
        warmUp = History.of(WARM_UP_MEMBERS, WARM_UP_ACTIVITIES);
        measured = History.of(members, activities);
    }

    @Setup(Level.Iteration)
    public void begin(IterationParams iteration) {
        if (iteration.getType() == IterationType.WARMUP) {
            recorder = way.start(warmUp.members());
        } else if (!measuring) {
            recorder = way.start(measured.members());
            measuring = true;
            System.gc();
        }
    }

    /** Records the next tenth, or warms up. */
    @Benchmark
    public long tenth() {
        if (!measuring) {
            return recorder.take(warmUp.activities(), 0, WARM_UP_ACTIVITIES);
        }
        int from = done;
        done += activities / PARTS;
        return recorder.take(measured.activities(), from, done);
    }
}
