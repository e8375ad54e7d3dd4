package org.jalon.benchmarks;

import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Ranking;
import org.jalon.recognition.board.Standing;
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

/** What it costs to read a board that is kept current. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
public class BoardBenchmark {

    @Param({"1000", "1000000"})
    public int members;

    /** Few have many: every activity counts 10. Many: it counts its amount, which makes most totals different. */
    @Param({"few", "many"})
    public String totals;

    @Param
    public Ranking ranking;

    private final Random random = new Random(1);
    private History history;
    private Leaderboard board;

    @Setup(Level.Trial)
    public void record() {
        history = History.of(members, 2 * members);
        JalonCommunity community = JalonCommunity.of(
                history.members(),
                totals.equals("few") ? Way.EACH : points("helping", 1).forEachUnitOf(History.KIND));
        new InBatches(community).take(history.activities(), 0, history.activities().length);
        board = community
                .jalon()
                .recognition()
                .leaderboard(community.id(), boardOf(RECOGNITION).ranked(ranking));
    }

    @Benchmark
    public List<Standing> top10() {
        return board.top(10);
    }

    @Benchmark
    public Optional<Standing> rankOfMember() {
        return board.of(anybody());
    }

    @Benchmark
    public List<Standing> fiveOnEachSide() {
        return board.around(anybody(), 5);
    }

    private MemberId anybody() {
        return history.members()[random.nextInt(members)];
    }
}
