package org.jalon.benchmarks;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writes one activity as JSON and reads it back, in each major of Jackson. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class JsonBenchmark {

    private final Activity activity = Activity.activity("answer.accepted")
            .id("post-42/accepted")
            .by(new MemberId("anna"))
            .on("post-42")
            .within("thread-7")
            .benefiting(new MemberId("hugo"))
            .amounting(3)
            .having("language", "fr")
            .having("first", true)
            .at(Instant.parse("2026-06-01T12:00:00.123456Z"));

    private final com.fasterxml.jackson.databind.ObjectMapper two = org.jalon.jackson.v2.JalonModule.mapper();
    private final tools.jackson.databind.ObjectMapper three = org.jalon.jackson.v3.JalonModule.mapper();

    @Benchmark
    public Activity jackson2() throws IOException {
        return two.readValue(two.writeValueAsBytes(activity), Activity.class);
    }

    @Benchmark
    public Activity jackson3() {
        return three.readValue(three.writeValueAsBytes(activity), Activity.class);
    }
}
