package org.jalon.benchmarks;

import static org.jalon.activity.Activity.activity;
import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.recognition.builtin.Measure.count;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.Actor;
import org.jalon.community.MemberId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An activity in an open challenge that so many members have entered, which counts for a milestone of its member and for one of all together.
 * The members who act are a hundred, so that only the number of those who have entered differs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 20)
@Fork(
        value = 1,
        jvmArgs = {"-Xms8g", "-Xmx8g", "-Xmn3g", "-XX:+UseSerialGC"})
public class ChallengeBenchmark {

    private static final int AT_ONCE = 20_000;
    private static final int ACTIVE = 100;
    private static final Duration YEAR = Duration.ofDays(365);

    @Param({"100", "100000"})
    public int entrants;

    private JalonCommunity community;
    private MemberId[] members;
    private Activity[] next;
    private Instant opened;
    private long number;

    @Setup(Level.Trial)
    public void open() {
        Instant[] now = {History.START};
        Jalon jalon = Jalon.builder().clock(() -> now[0]).build();
        members = new MemberId[entrants];
        for (int i = 0; i < entrants; i++) {
            members[i] = MemberId.member("member-" + i);
        }
        community = JalonCommunity.on(jalon, members, Way.EACH);
        opened = History.START.plusSeconds(1);
        Actor animator = by(MemberId.member("animator"));
        ChallengeId id = jalon.challenges()
                .draft(
                        community.id(),
                        aChallenge("Together")
                                .forMembers()
                                .with(milestone("own").when(count(History.KIND).reachesEvery(50)))
                                .with(milestone("all")
                                        .when(count(History.KIND).reachesEvery(1_000))
                                        .together()),
                        animator)
                .orElseThrow();
        jalon.challenges()
                .schedule(community.id(), id, opened, opened.plus(YEAR), animator)
                .orElseThrow();
        for (MemberId member : members) {
            jalon.challenges().enter(community.id(), id, by(member)).orElseThrow();
        }
        now[0] = opened;
        System.gc();
    }

    @Setup(Level.Iteration)
    public void describe() {
        next = new Activity[AT_ONCE];
        for (int i = 0; i < AT_ONCE; i++) {
            number++;
            MemberId member = members[(int) (number * 7919 % ACTIVE * (entrants / ACTIVE))];
            next[i] = activity(History.KIND).id("a" + number).by(member).at(opened.plusMillis(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public long record() {
        long entries = 0;
        for (Activity activity : next) {
            entries += community
                    .jalon()
                    .record(community.id(), activity)
                    .orElseThrow()
                    .entries()
                    .size();
        }
        return entries;
    }
}
