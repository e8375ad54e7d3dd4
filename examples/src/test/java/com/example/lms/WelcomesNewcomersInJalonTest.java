package com.example.lms;

import static com.example.lms.WelcomesNewcomers.WELCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Instant;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rule in a real Jalon: found by its id, in order and out of order. */
class WelcomesNewcomersInJalonTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final MemberId HUGO = member("hugo");
    private static final MemberId ODILE = member("odile");
    private static final List<MemberId> NEWCOMERS = List.of(member("ada"), member("bea"), member("eve"));

    private final Jalon jalon = Jalon.inMemory();
    private CommunityId cohort;

    @BeforeEach
    void found() {
        cohort = jalon.communities()
                .found(aCommunity("Cohort").since(START), by(ODILE))
                .orElseThrow();
        jalon.communities().join(cohort, aMember(HUGO).since(START), by(ODILE)).orElseThrow();
        NEWCOMERS.forEach(one -> jalon.communities()
                .join(cohort, aMember(one).since(START), by(ODILE))
                .orElseThrow());
        PolicyDraft policy = policy("hosts")
                .withRule("welcomes-newcomers")
                .with(badge("Good host").when(sum(WELCOME).reaches(3)));
        jalon.recognition().adoptFrom(START, cohort, policy, by(ODILE)).orElseThrow();
    }

    @Test
    void three_newcomers_welcomed_make_a_good_host() {
        NEWCOMERS.forEach(one -> {
            ask(one, "first", 1);
            accept(one, "first", HUGO, 2);
        });

        assertThat(welcomes(HUGO)).isEqualTo(3);
        assertThat(isGoodHost(HUGO)).isTrue();
    }

    @Test
    void an_earlier_question_that_arrives_late_moves_the_welcome() {
        MemberId ada = NEWCOMERS.get(0);
        ask(ada, "second", 3);
        accept(ada, "second", HUGO, 4);
        accept(ada, "first", ODILE, 2);
        assertThat(welcomes(HUGO)).isEqualTo(1);

        ask(ada, "first", 1);

        assertThat(welcomes(HUGO)).isZero();
        assertThat(welcomes(ODILE)).isEqualTo(1);
    }

    @Test
    void a_retracted_first_question_makes_the_next_one_the_first() {
        MemberId ada = NEWCOMERS.get(0);
        ask(ada, "first", 1);
        accept(ada, "first", ODILE, 2);
        ask(ada, "second", 3);
        accept(ada, "second", HUGO, 4);

        jalon.retract(cohort, new ActivityId("ada/first/asked"), by(ODILE)).orElseThrow();

        assertThat(welcomes(ODILE)).isZero();
        assertThat(welcomes(HUGO)).isEqualTo(1);
        assertThat(jalon.recognition().replay(cohort))
                .isEqualTo(jalon.recognition().standing(cohort));
    }

    @Test
    void a_retracted_acceptance_takes_the_badge_away() {
        NEWCOMERS.forEach(one -> {
            ask(one, "first", 1);
            accept(one, "first", HUGO, 2);
        });

        jalon.retract(cohort, new ActivityId("ada/first/accepted"), by(ODILE)).orElseThrow();

        assertThat(welcomes(HUGO)).isEqualTo(2);
        assertThat(isGoodHost(HUGO)).isFalse();
    }

    private void ask(MemberId who, String thread, int second) {
        String within = who + "/" + thread;
        jalon.record(
                        cohort,
                        activity("question.published")
                                .id(within + "/asked")
                                .by(who)
                                .within(within)
                                .at(START.plusSeconds(second)))
                .orElseThrow();
    }

    private void accept(MemberId who, String thread, MemberId helper, int second) {
        String within = who + "/" + thread;
        jalon.record(
                        cohort,
                        activity("answer.accepted")
                                .id(within + "/accepted")
                                .by(who)
                                .within(within)
                                .benefiting(helper)
                                .at(START.plusSeconds(second)))
                .orElseThrow();
    }

    private long welcomes(MemberId member) {
        return jalon.recognition().balance(cohort, Subject.member(member), WELCOME);
    }

    private boolean isGoodHost(MemberId member) {
        return jalon.recognition().balance(cohort, Subject.member(member), AwardKind.badge("Good host")) == 1;
    }
}
