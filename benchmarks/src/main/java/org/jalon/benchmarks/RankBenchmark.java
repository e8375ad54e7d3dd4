package org.jalon.benchmarks;

import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Role;
import org.jalon.community.Stay;
import org.jalon.jdbc.JdbcStore;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Ranking;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.builtin.Gifts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reading the board of a community of many members from a database; as many activities, each of a member drawn at random and worth 1 to 1,000 points. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xms6g", "-Xmx6g"})
public class RankBenchmark {

    private static final int BATCH = 5_000;

    @Param("POSTGRESQL")
    public Database database;

    @Param("1000000")
    public int members;

    @Param
    public Ranking ranking;

    private final Random chance = new Random(7);
    private HikariDataSource pool;
    private MemberId[] all;
    private Leaderboard board;

    @Setup
    public void build() {
        pool = Database.pool(database.start());
        History history = History.of(members, members);
        all = history.members();
        JdbcStore store = Database.tables(pool, "jalon_").owning(pool);
        JalonCommunity community = JalonCommunity.on(
                Jalon.on(store), new MemberId[0], Gifts.points("amount", 1).forEachUnitOf(History.KIND));
        List<Activity> activities = Arrays.asList(history.activities());
        for (int i = 0; i < members; i += BATCH) {
            join(Arrays.asList(all).subList(i, Math.min(members, i + BATCH)), community.id(), store);
        }
        for (int i = 0; i < members; i += BATCH) {
            community
                    .jalon()
                    .recordAll(community.id(), activities.subList(i, Math.min(members, i + BATCH)))
                    .orElseThrow();
        }
        board = community
                .jalon()
                .recognition()
                .leaderboard(community.id(), Board.boardOf(RECOGNITION).ranked(ranking));
    }

    private static void join(List<MemberId> some, CommunityId community, JdbcStore store) {
        List<Stay> since = List.of(new Stay(History.START, null, Role.LEARNER));
        store.inTransaction(community, session -> {
            some.forEach(member -> session.memberships().save(new Membership(member, since)));
            return some.size();
        });
    }

    @TearDown
    public void close() {
        pool.close();
    }

    /** Empty for those who drew no activity. */
    @Benchmark
    public Object rankOfAnyMember() {
        return board.of(all[chance.nextInt(all.length)]);
    }

    @Benchmark
    public List<Standing> top10() {
        return board.top(10);
    }

    @Benchmark
    public List<Standing> neighbours() {
        return board.around(all[chance.nextInt(all.length)], 5);
    }
}
