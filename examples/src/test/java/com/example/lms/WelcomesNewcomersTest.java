package com.example.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.MemberId.member;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

/** The rule alone, through the SPI only. */
class WelcomesNewcomersTest {

    private final RecognitionRule rule = new WelcomesNewcomers();

    private Values state = Values.none();

    @Test
    void the_accepted_answer_to_a_first_question_is_a_welcome() {
        step(asked("thread-1"));

        assertThat(step(accepted("thread-1"))).containsExactly(welcomeOf("hugo"));
    }

    @Test
    void later_questions_are_no_first_questions() {
        step(asked("thread-1"));
        step(asked("thread-2"));

        assertThat(step(accepted("thread-2"))).isEmpty();
    }

    @Test
    void a_newcomer_is_welcomed_once() {
        step(asked("thread-1"));
        step(accepted("thread-1"));

        assertThat(step(accepted("thread-1"))).isEmpty();
    }

    @Test
    void an_answer_to_an_unknown_question_is_none() {
        assertThat(step(accepted("thread-1"))).isEmpty();
    }

    @Test
    void an_acceptance_that_names_no_helper_welcomes_nobody() {
        step(asked("thread-1"));

        assertThat(step(activity("answer.accepted")
                        .id("a")
                        .by(member("ada"))
                        .within("thread-1")
                        .at(Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void nobody_welcomes_oneself_and_threads_are_needed() {
        Activity own = activity("answer.accepted")
                .id("a")
                .by(member("ada"))
                .within("t")
                .benefiting(member("ada"))
                .at(Instant.EPOCH);
        Activity stray =
                activity("question.published").id("q").by(member("ada")).at(Instant.EPOCH);

        assertThat(rule.keyOf(fact(own))).isEmpty();
        assertThat(rule.keyOf(fact(stray))).isEmpty();
        assertThat(rule.keyOf(fact(asked("t")))).contains(FoldKey.member(member("ada")));
    }

    @Test
    void the_platform_finds_the_rule() {
        assertThat(Rules.discovered(getClass().getClassLoader()).find("welcomes-newcomers"))
                .isPresent();
    }

    private List<Grant> step(Activity activity) {
        Step step = rule.step(state, fact(activity));
        state = Values.decode(step.state().encode());
        return step.grants();
    }

    private static Grant welcomeOf(String helper) {
        return new Grant(WelcomesNewcomers.WELCOME, 1, Subject.member(member(helper)));
    }

    private static Activity asked(String thread) {
        return activity("question.published")
                .id(thread + "/asked")
                .by(member("ada"))
                .within(thread)
                .at(Instant.EPOCH);
    }

    private static Activity accepted(String thread) {
        return activity("answer.accepted")
                .id(thread + "/accepted")
                .by(member("ada"))
                .within(thread)
                .benefiting(member("hugo"))
                .at(Instant.EPOCH);
    }

    private static Fact fact(Activity activity) {
        return Fact.of(activity, ZoneOffset.UTC);
    }
}
