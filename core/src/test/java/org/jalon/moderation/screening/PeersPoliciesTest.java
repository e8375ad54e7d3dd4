package org.jalon.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.MemberId.member;
import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.attributeBelow;
import static org.jalon.moderation.builtin.Checks.capitalsAtLeast;
import static org.jalon.moderation.builtin.Checks.hosts;
import static org.jalon.moderation.builtin.Checks.moreLinksThan;
import static org.jalon.moderation.builtin.Checks.moreMediaThan;
import static org.jalon.moderation.builtin.Checks.moreMentionsThan;
import static org.jalon.moderation.builtin.Checks.moreSubmissionsThan;
import static org.jalon.moderation.builtin.Checks.publishedFewerThan;
import static org.jalon.moderation.builtin.Checks.rejectedAtLeast;
import static org.jalon.moderation.builtin.Checks.score;
import static org.jalon.moderation.builtin.Checks.shorterThan;
import static org.jalon.moderation.builtin.Checks.words;
import static org.jalon.moderation.builtin.Checks.writtenInLessThan;
import static org.jalon.moderation.rule.Ruling.reconsiderThen;
import static org.jalon.moderation.rule.Submission.submission;
import static org.jalon.moderation.rule.Verdict.HOLD;
import static org.jalon.moderation.rule.Verdict.PUBLISH;
import static org.jalon.moderation.rule.Verdict.RECONSIDER;
import static org.jalon.moderation.rule.Verdict.REFUSE;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jalon.Values;
import org.jalon.community.Role;
import org.jalon.moderation.rule.ModerationRules;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.SubmissionDraft;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.text.WordList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What other communities screen by, said with what is built in. */
class PeersPoliciesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final SubmissionDraft POST = submission("post-1").by(member("alice"), Role.LEARNER);
    private static final String TWO_LINKS = "https://a.example/1 https://b.example/2";
    private static final String THREE_LINKS = TWO_LINKS + " https://c.example/3";
    private static final Past REGULAR = Past.none().publishing(50);

    private static final ScreeningPolicy DISCOURSE = ScreeningPolicy.of(
            rule("blocked-words").when(words(WordList.of("zorg"))).then(REFUSE),
            rule("censored-words").when(words(WordList.of("darn"))).masks(),
            rule("watched-words").when(words(WordList.of("casino"))).then(HOLD),
            rule("new-user-limits")
                    .when(publishedFewerThan(5)
                            .and(moreLinksThan(2).or(moreMentionsThan(2)).or(moreMediaThan(1))))
                    .then(REFUSE),
            rule("fast-typer")
                    .when(publishedFewerThan(1).and(writtenInLessThan(Duration.ofSeconds(3))))
                    .then(HOLD));

    private static final ScreeningPolicy CORAL = ScreeningPolicy.of(
                    rule("banned-words").when(words(WordList.of("zorg"))).then(REFUSE),
                    rule("recent-rejections")
                            .when(rejectedAtLeast(30, Duration.ofDays(7)))
                            .then(HOLD),
                    rule("toxicity")
                            .when(score(post -> post.text().contains("toxic") ? 0.81 : 0.80, 0.80, LIMIT))
                            .then(reconsiderThen(HOLD))
                            .failingOpen(),
                    rule("premoderate-new-commenters")
                            .when(publishedFewerThan(2))
                            .then(HOLD))
            .exempting(Role.MODERATOR, Role.COMMUNITY_MANAGER);

    private static final ScreeningPolicy STACK_EXCHANGE = ScreeningPolicy.of(
            rule("quality").when(shorterThan(30).or(capitalsAtLeast(80, 20))).then(reconsiderThen(REFUSE)),
            rule("rate-limit").when(moreSubmissionsThan(6, Duration.ofDays(1))).then(REFUSE));

    private static final ScreeningPolicy MASTODON = ScreeningPolicy.of(
            rule("blocked-domains").when(hosts(List.of("spam.example"))).then(REFUSE));

    private static final ScreeningPolicy NODEBB = ScreeningPolicy.of(
            rule("post-queue").when(attributeBelow("reputation", 10)).then(HOLD));

    private static final ExecutorService THREADS = Executors.newSingleThreadExecutor();

    @AfterAll
    static void stop() {
        THREADS.shutdownNow();
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments(DISCOURSE, POST.saying(THREE_LINKS), Past.none().publishing(4), REFUSE),
                arguments(DISCOURSE, POST.saying(THREE_LINKS), Past.none().publishing(5), PUBLISH),
                arguments(DISCOURSE, POST.saying(TWO_LINKS), Past.none(), PUBLISH),
                arguments(DISCOURSE, POST.saying("@bob @cleo @duro"), Past.none(), REFUSE),
                arguments(DISCOURSE, POST.saying("look").withMedia(2), Past.none(), REFUSE),
                arguments(DISCOURSE, POST.saying("z0rg!"), REGULAR, REFUSE),
                arguments(DISCOURSE, POST.saying("darn"), REGULAR, PUBLISH),
                arguments(DISCOURSE, POST.saying("a casino"), REGULAR, HOLD),
                arguments(DISCOURSE, POST.saying("hi").writtenFor(Duration.ofMillis(2_999)), Past.none(), HOLD),
                arguments(DISCOURSE, POST.saying("hi").writtenFor(Duration.ofSeconds(3)), Past.none(), PUBLISH),
                arguments(CORAL, POST.saying("toxic"), REGULAR, RECONSIDER),
                arguments(CORAL, POST.saying("toxic").again(), REGULAR, HOLD),
                arguments(CORAL, POST.saying("at the limit"), REGULAR, PUBLISH),
                arguments(CORAL, POST.saying("kind"), Past.none().publishing(1), HOLD),
                arguments(CORAL, POST.saying("kind"), decided(7, 3), HOLD),
                arguments(CORAL, POST.saying("kind"), decided(8, 3), PUBLISH),
                arguments(
                        CORAL, submission("p").by(member("mod"), Role.MODERATOR).saying("zorg"), REGULAR, PUBLISH),
                arguments(STACK_EXCHANGE, POST.saying("too short"), REGULAR, RECONSIDER),
                arguments(STACK_EXCHANGE, POST.saying("too short").again(), REGULAR, REFUSE),
                arguments(STACK_EXCHANGE, POST.saying("WHY IS NOBODY ANSWERING MY QUESTION"), REGULAR, RECONSIDER),
                arguments(STACK_EXCHANGE, POST.saying("Why does nobody answer my question?"), submitted(5), PUBLISH),
                arguments(STACK_EXCHANGE, POST.saying("Why does nobody answer my question?"), submitted(6), REFUSE),
                arguments(MASTODON, POST.saying("https://www.spam.example/x"), REGULAR, REFUSE),
                arguments(MASTODON, POST.saying("https://nospam.example/x"), REGULAR, PUBLISH),
                arguments(NODEBB, POST.saying("hi").having(Values.of("reputation", 9)), REGULAR, HOLD),
                arguments(NODEBB, POST.saying("hi").having(Values.of("reputation", 10)), REGULAR, PUBLISH));
    }

    private static Past decided(int approved, int rejected) {
        Past past = REGULAR;
        for (int i = 0; i < approved; i++) {
            past = past.approved(NOON.minusSeconds(3600));
        }
        for (int i = 0; i < rejected; i++) {
            past = past.rejected(NOON.minusSeconds(3600));
        }
        return past;
    }

    private static Past submitted(int number) {
        Past past = REGULAR;
        for (int i = 1; i <= number; i++) {
            past = past.submitting(NOON.minusSeconds(3600L * i));
        }
        return past;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_decides_as_there(ScreeningPolicy policy, SubmissionDraft post, Past past, Verdict verdict) {
        Screener screener = Screener.of(policy, ModerationRules.none(), TimeLimits.on(THREADS));

        assertThat(screener.screen(post.at(NOON), past).verdict()).isEqualTo(verdict);
    }
}
