package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.activity.ActivityRefusal.UNKNOWN_ACTIVITY;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.RecognitionRefusal.AMOUNT_OVERFLOW;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.util.List;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.RuleFailure;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

/** What does not fit, or breaks its contract, is declined, and nothing is half done then. */
public abstract class LimitsContract {

    private static final MemberId ADA = MEMBERS.get(0);

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void a_balance_that_would_not_fit_refuses_the_activity() {
        CommunityId community =
                World.communityUnder(policy("huge").with(points("huge", 1).forEachUnitOf("answered")), jalon());
        Activity most = activity("answered")
                .id("most")
                .by(ADA)
                .amounting(Long.MAX_VALUE)
                .at(START);
        jalon().record(community, most).orElseThrow();
        Books before = Books.of(community, jalon());

        assertRefused(jalon().record(community, worth("one", 1)), AMOUNT_OVERFLOW);
        assertRefused(jalon().recordAll(community, List.of(worth("two", 2), worth("three", 3))), AMOUNT_OVERFLOW);
        assertRefused(jalon().record(community, worth("least", Long.MIN_VALUE)), AMOUNT_OVERFLOW);

        assertThat(Books.of(community, jalon())).isEqualTo(before);
        assertThat(jalon().record(community, worth("minus one", -1)).isAccepted())
                .isTrue();
        assertThat(jalon().record(community, worth("one", 1)).isAccepted()).isTrue();
    }

    @Test
    void a_sum_that_would_not_fit_refuses_the_activity() {
        CommunityId community = World.communityUnder(
                policy("huge").with(badge("huge").when(sum("answered").reaches(Long.MAX_VALUE))), jalon());
        jalon().record(community, worth("most", Long.MAX_VALUE)).orElseThrow();

        assertRefused(jalon().record(community, worth("one more", 1)), AMOUNT_OVERFLOW);

        assertThat(jalon().recognition().balance(community, Subject.member(ADA), AwardKind.badge("huge")))
                .isEqualTo(1);
    }

    @Test
    void a_policy_under_which_a_balance_would_not_fit_is_refused() {
        CommunityId community = community();
        jalon().record(community, worth("half", Long.MAX_VALUE / 2 + 1)).orElseThrow();
        var twice = policy("twice").with(points("twice", 2).forEachUnitOf("answered"));

        assertRefused(jalon().recognition().preview(START, community, twice, BY_ANIMATOR), AMOUNT_OVERFLOW);
        assertRefused(jalon().recognition().adoptFrom(START, community, twice, BY_ANIMATOR), AMOUNT_OVERFLOW);

        assertThat(jalon().recognition().policies(community)).isEmpty();
    }

    @Test
    void a_rule_that_breaks_its_contract_changes_nothing() {
        CommunityId community = World.communityUnder(policy("broken").with(new BrokenRule()), jalon());

        assertThatThrownBy(() -> jalon().record(community, worth("throws", 1)))
                .isInstanceOfSatisfying(RuleFailure.class, failure -> {
                    assertThat(failure.ruleId()).isEqualTo("contract.broken");
                    assertThat(failure.activity()).isEqualTo(new ActivityId("throws"));
                });
        assertThatThrownBy(() -> jalon().record(community, worth("gives", 2)))
                .isInstanceOf(RuleFailure.class)
                .hasMessageContaining("badge:undeclared");

        assertRefused(jalon().retract(community, new ActivityId("throws"), BY_ANIMATOR), UNKNOWN_ACTIVITY);
        assertThat(jalon().record(community, worth("fine", 3)).isAccepted()).isTrue();
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private CommunityId community() {
        bench().clock().moveTo(Bench.TODAY);
        return World.community(jalon());
    }

    private static Activity worth(String id, long amount) {
        return activity("answered").id(id).by(ADA).amounting(amount).at(START.plusSeconds(5));
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
