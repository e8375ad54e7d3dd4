package org.jalon.benchmarks;

import static org.jalon.activity.Activity.activity;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.recognition.Recorded;
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

/**
 * An activity that comes late: a member has some that occurred after it, in the midst of a million of other members. It is
 * recorded again and again, each time a little later, so that always as many come after it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms8g", "-Xmx8g", "-Xmn3g", "-XX:+UseSerialGC"})
public class LateBenchmark {

    private static final int OTHERS_ACTIVITIES = 1_000_000;
    private static final int OWN_BEFORE = 1_000;

    @Param({"1000", "1000000"})
    public int others;

    @Param({"0", "10", "100", "1000", "10000"})
    public int ownAfter;

    private JalonCommunity community;
    private MemberId member;
    private Instant late;
    private long number;

    @Setup(Level.Trial)
    public void record() {
        History history = History.of(others, OTHERS_ACTIVITIES);
        member = history.members()[0];
        community = JalonCommunity.of(history.members(), Way.EACH, Way.THREE_LEVELS);
        new InBatches(community).take(history.activities(), 0, OTHERS_ACTIVITIES);
        late = History.START.plusSeconds(2L * OTHERS_ACTIVITIES);
        for (int i = -OWN_BEFORE; i < 0; i++) {
            record(own("before" + i, late.plusSeconds(i)));
        }
        for (int i = 1; i <= ownAfter; i++) {
            record(own("after" + i, late.plusSeconds(i)));
        }
    }

    @Benchmark
    public Recorded late() {
        number++;
        return record(own("late" + number, late.plusNanos(number)));
    }

    private Recorded record(Activity activity) {
        return community.jalon().record(community.id(), activity).orElseThrow();
    }

    private Activity own(String id, Instant at) {
        return activity(History.KIND).id(id).by(member).at(at);
    }
}
