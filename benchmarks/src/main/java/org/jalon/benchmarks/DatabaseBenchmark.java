package org.jalon.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.jdbc.JdbcStore;
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

/**
 * Recording on a database, beside the very same rows written by hand, in turns: each iteration records a tenth of the history through
 * Jalon while it is listened to, and the rows heard are written again into tables of their own. Both are timed alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g"})
public class DatabaseBenchmark {

    private static final int PARTS = 10;
    private static final int MEMBERS = 1_000;

    /** Activities recorded before, so that statements are planned by statistics, as they are on a database that has run for a minute. */
    private static final int BEFORE = 2_000;

    @Param({"POSTGRESQL", "H2"})
    public Database database;

    @Param({"1", "1000"})
    public int batch;

    @Param("10000")
    public int activities;

    private HikariDataSource pool;
    private Tape tape;
    private JalonCommunity plain;
    private JalonCommunity heard;
    private History history;

    @Setup
    public void build() throws SQLException {
        pool = Database.pool(database.start());
        tape = new Tape();
        history = History.of(MEMBERS, BEFORE + activities);
        plain = community(Database.tables(pool, "plain_").owning(pool));
        heard = community(Database.tables(pool, "heard_").owning(tape.on(pool)));
        Database.tables(pool, "again_");
        inTurns(0, BEFORE);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private JalonCommunity community(JdbcStore store) {
        return JalonCommunity.on(Jalon.on(store), history.members(), Way.EACH, Way.THREE_LEVELS);
    }

    @TearDown
    public void close() {
        pool.close();
    }

    /** Prints microseconds an activity of each tenth: Jalon's, those of the rows by hand, and the ratio of the medians. */
    @Benchmark
    public double inTurns() throws SQLException {
        double[] jalon = new double[PARTS];
        double[] byHand = new double[PARTS];
        int part = activities / PARTS;
        for (int i = 0; i < PARTS; i++) {
            Turn turn = inTurns(BEFORE + i * part, BEFORE + (i + 1) * part);
            byHand[i] = turn.byHand();
            jalon[i] = turn.jalon();
        }
        System.out.printf("jalon   %s%nby hand %s%n", Arrays.toString(jalon), Arrays.toString(byHand));
        System.out.printf(
                "median: jalon %.1f us, by hand %.1f us, ratio %.2f%n",
                median(jalon), median(byHand), median(byHand) / median(jalon));
        return median(byHand) / median(jalon);
    }

    /** Microseconds an activity. */
    private record Turn(double jalon, double byHand) {}

    private Turn inTurns(int from, int to) throws SQLException {
        List<Activity> part = Arrays.asList(history.activities()).subList(from, to);
        record(heard, part);
        List<List<Written>> transactions = tape.take();
        double byHand = timed(part.size(), () -> writeAgain(transactions));
        return new Turn(timed(part.size(), () -> record(plain, part)), byHand);
    }

    private void record(JalonCommunity community, List<Activity> tenth) {
        for (int i = 0; i < tenth.size(); i += batch) {
            List<Activity> some = tenth.subList(i, Math.min(tenth.size(), i + batch));
            if (batch == 1) {
                community.jalon().record(community.id(), some.get(0)).orElseThrow();
            } else {
                community.jalon().recordAll(community.id(), some).orElseThrow();
            }
        }
    }

    private void writeAgain(List<List<Written>> transactions) throws SQLException {
        for (List<Written> transaction : transactions) {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                for (Written written : transaction) {
                    written.writeAgain(connection, "heard_", "again_");
                }
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double timed(int activities, Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return Math.round((System.nanoTime() - start) / 100.0 / activities) / 10.0;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
