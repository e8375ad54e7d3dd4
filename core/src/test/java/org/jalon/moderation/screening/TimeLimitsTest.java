package org.jalon.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.MemberId.member;
import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.score;
import static org.jalon.moderation.rule.Submission.submission;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jalon.community.Role;
import org.jalon.moderation.builtin.CheckRule;
import org.jalon.moderation.builtin.Classifier;
import org.jalon.moderation.rule.ModerationRules;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeLimitsTest {

    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration LATE = Duration.ofMinutes(1);
    private static final Submission POST =
            submission("post-1").by(member("alice"), Role.LEARNER).at(Instant.EPOCH);

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Screening screen(CheckRule rule) {
        return Screener.of(ScreeningPolicy.of(rule), ModerationRules.none(), TimeLimits.on(threads))
                .screen(POST, Past.none());
    }

    private static CheckRule asking(Classifier classifier, Duration limit) {
        return rule("toxicity").when(score(classifier, 0.8, limit)).then(Verdict.REFUSE);
    }

    private double waits() throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            return 0;
        } finally {
            interrupted.countDown();
        }
    }

    @Test
    void an_answer_in_time_counts() {
        assertThat(screen(asking(post -> 0.9, LATE)).reasons())
                .containsExactly(Reason.of("score").with("value", 90).with("limit", 80));
    }

    @Test
    void a_late_one_does_not_and_its_call_is_interrupted() throws InterruptedException {
        Screening held = screen(asking(post -> waits(), SOON));

        assertThat(held.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(held.reasons()).containsExactly(Reason.of("rule-timed-out"));
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(screen(asking(post -> waits(), SOON).failingOpen()).verdict())
                .isEqualTo(Verdict.PUBLISH);
    }

    @Test
    void what_the_service_throws_is_a_failure() {
        Screening open = screen(asking(
                        post -> {
                            throw new IOException("unreachable");
                        },
                        LATE)
                .failingOpen());

        assertThat(open.verdict()).isEqualTo(Verdict.PUBLISH);
        assertThat(open.failures()).extracting(RuleFailure::kind).containsExactly(RuleFailure.Kind.FAILED);
    }

    @Test
    void no_free_thread_is_a_failure() {
        threads.shutdown();

        assertThat(screen(asking(post -> 0, LATE)).verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void an_interrupted_screening_stays_interrupted() {
        Thread.currentThread().interrupt();

        Screening held = screen(asking(post -> waits(), LATE));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(held.verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void an_error_goes_on() {
        assertThatThrownBy(() -> screen(asking(
                        post -> {
                            throw new LinkageError("broken installation");
                        },
                        LATE)))
                .isInstanceOf(LinkageError.class);
    }
}
