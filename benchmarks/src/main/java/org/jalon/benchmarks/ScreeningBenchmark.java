package org.jalon.benchmarks;

import static org.jalon.community.MemberId.member;
import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.capitalsAtLeast;
import static org.jalon.moderation.builtin.Checks.moreLinksThan;
import static org.jalon.moderation.builtin.Checks.moreMentionsThan;
import static org.jalon.moderation.builtin.Checks.moreSubmissionsThan;
import static org.jalon.moderation.builtin.Checks.publishedFewerThan;
import static org.jalon.moderation.builtin.Checks.rejectedAtLeast;
import static org.jalon.moderation.builtin.Checks.repeatedByAuthor;
import static org.jalon.moderation.builtin.Checks.repeatedByOthers;
import static org.jalon.moderation.builtin.Checks.soonerThan;
import static org.jalon.moderation.builtin.Checks.words;
import static org.jalon.moderation.rule.Submission.submission;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jalon.community.Role;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.screening.Screening;
import org.jalon.moderation.screening.ScreeningPolicy;
import org.jalon.moderation.text.Fingerprint;
import org.jalon.moderation.text.WordEntry;
import org.jalon.moderation.text.WordList;
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

/** A contribution that nothing speaks against, held against 10,000 words and ten rules, so that all of them are asked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseSerialGC"})
public class ScreeningBenchmark {

    private static final int WORDS = 10_000;

    /** As many in all, of texts of any length, so that no branch is foretold because the same text comes again. */
    private static final int CHARACTERS = 1_000_000;

    @Param({"2000", "10000", "1000000"})
    public int characters;

    /** Plain words; words with digits and signs in them, which are read in three ways; or what costs most: letters spelt out. */
    @Param({"words", "stand-ins", "spelt-out"})
    public String text;

    private Screener screener;
    private Submission[] posts;
    private int turn;
    private Past past;

    @Setup(Level.Trial)
    public void prepare() {
        screener = screener(list(new Random(1)));
        Random chance = new Random(2);
        posts = IntStream.range(0, CHARACTERS / characters)
                .mapToObj(i -> submission("post-" + i)
                        .by(member("author"), Role.LEARNER)
                        .saying(text(chance))
                        .at(History.START))
                .toArray(Submission[]::new);
        past = Past.none().publishing(10);
        for (int i = 1; i <= 20; i++) {
            past = past.writing(
                            member("member-" + i % 5), History.START.minusSeconds(60L * i), Fingerprint.of("post " + i))
                    .submitting(History.START.minusSeconds(3600L * i))
                    .approved(History.START.minusSeconds(3600L * i));
        }
    }

    private static WordList list(Random chance) {
        return WordList.of(IntStream.range(0, WORDS)
                .mapToObj(i -> WordEntry.word(word(chance) + "q" + i))
                .toList());
    }

    private static String word(Random chance) {
        String frequent = "eeeaaaiioonnsstrrlludcmpvghbf";
        return chance.ints(2 + chance.nextInt(7), 0, frequent.length())
                .mapToObj(i -> frequent.substring(i, i + 1))
                .reduce("", String::concat);
    }

    private String text(Random chance) {
        StringBuilder made = new StringBuilder();
        while (made.length() < characters) {
            String word = word(chance);
            switch (text) {
                case "words" -> made.append(word);
                case "stand-ins" -> made.append(word, 0, 1).append("1@").append(word.substring(1));
                default -> made.append(String.join(".", word.split("")));
            }
            made.append(chance.nextInt(9) == 0 ? ". " : " ");
        }
        return made.substring(0, characters);
    }

    private static Screener screener(WordList list) {
        Duration day = Duration.ofDays(1);
        return Screener.of(ScreeningPolicy.of(
                rule("words").when(words(list)).then(Verdict.REFUSE),
                rule("links").when(moreLinksThan(2)).then(Verdict.HOLD),
                rule("mentions").when(moreMentionsThan(1_000_000)).then(Verdict.HOLD),
                rule("capitals").when(capitalsAtLeast(80, 20)).then(Verdict.HOLD),
                rule("same").when(repeatedByAuthor(1, day).likeBy(90)).then(Verdict.HOLD),
                rule("others").when(repeatedByOthers(2, day).likeBy(90)).then(Verdict.HOLD),
                rule("gap").when(soonerThan(Duration.ofSeconds(30))).then(Verdict.HOLD),
                rule("flood").when(moreSubmissionsThan(30, day)).then(Verdict.HOLD),
                rule("newcomer").when(publishedFewerThan(2)).then(Verdict.HOLD),
                rule("rate").when(rejectedAtLeast(30, day)).then(Verdict.HOLD)));
    }

    @Benchmark
    public Screening screen() {
        turn = (turn + 1) % posts.length;
        return screener.screen(posts[turn], past);
    }
}
