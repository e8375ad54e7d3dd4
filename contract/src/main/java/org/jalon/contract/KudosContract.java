package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.activity.ActivityRefusal.ACTIVITY_CONFLICT;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.STRANGER;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.Practice.assertSound;
import static org.jalon.kudos.KudosRefusal.BUDGET_EXCEEDED;
import static org.jalon.kudos.KudosRefusal.KUDOS_PERIOD_OVER;
import static org.jalon.kudos.KudosRefusal.KUDOS_TAKEN_BACK;
import static org.jalon.kudos.KudosRefusal.NO_KUDOS_IN_POLICY;
import static org.jalon.kudos.KudosRefusal.OWN_KUDOS;
import static org.jalon.kudos.KudosRefusal.UNKNOWN_KUDOS;
import static org.jalon.kudos.ThanksDraft.thanks;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.kudos.Given;
import org.jalon.kudos.Kudos;
import org.jalon.kudos.KudosBudget;
import org.jalon.kudos.ThanksDraft;
import org.jalon.recognition.Recorded;
import org.junit.jupiter.api.Test;

/** Kudos: out of a budget for a calendar period, never to oneself, and nothing is kept of what is refused. */
public abstract class KudosContract {

    private static final CommunityId UNKNOWN = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void kudos_go_from_ones_budget_to_somebody_else() {
        CommunityId id = Practice.community(bench());

        Given given = thank(id, someThanks("t1", 7).on("post"), ADA).orElseThrow();

        assertThat(given.entries()).hasSize(1);
        assertThat(given.activity().attributes().text(ThanksDraft.REASON)).contains("shares");
        assertThat(kudosOf(id, BOB)).isEqualTo(7);
        assertThat(kudosOf(id, ADA)).isZero();
        assertThat(kudos().budget(id, ADA)).contains(new KudosBudget(10, 3, JUNE, JUNE.plusMonths(1)));
        assertThat(kudos().budget(id, BOB)).contains(new KudosBudget(10, 10, JUNE, JUNE.plusMonths(1)));
        assertSound(id, jalon());
    }

    @Test
    void what_does_not_fit_is_refused_and_leaves_nothing() {
        CommunityId id = Practice.community(bench());
        thank(id, someThanks("t1", 7), ADA).orElseThrow();

        assertRefused(thank(id, someThanks("t2", 4), ADA), BUDGET_EXCEEDED);
        assertRefused(thank(id, someThanks("t2", Long.MAX_VALUE), ADA), BUDGET_EXCEEDED);

        assertThat(kudosOf(id, BOB)).isEqualTo(7);
        assertThat(thank(id, someThanks("t2", 3), ADA).isAccepted()).isTrue();
        assertThat(left(id, ADA)).isZero();
        assertThat(thank(id, someThanks("t3", 1), CLEO).isAccepted()).isTrue();
        assertSound(id, jalon());
    }

    @Test
    void the_budget_is_whole_again_when_the_period_changes_where_the_community_is() {
        CommunityId id = Practice.community(bench());
        bench().clock().moveTo(Instant.parse("2026-06-30T21:59:59Z"));
        thank(id, someThanks("t1", 10), ADA).orElseThrow();
        assertRefused(thank(id, someThanks("t2", 1), ADA), BUDGET_EXCEEDED);

        bench().clock().moveTo(Instant.parse("2026-06-30T22:00:00Z"));

        assertThat(left(id, ADA)).isEqualTo(10);
        assertThat(thank(id, someThanks("t2", 1), ADA).isAccepted()).isTrue();
    }

    @Test
    void the_same_thanks_are_counted_once() {
        CommunityId id = Practice.community(bench());
        Given first = thank(id, someThanks("t1", 7), ADA).orElseThrow();
        bench().clock().moveTo(Bench.TODAY.plusSeconds(60));

        Given again = thank(id, someThanks("t1", 7), ADA).orElseThrow();

        assertThat(again.alreadySo()).isTrue();
        assertThat(again.activity()).isEqualTo(first.activity());
        assertThat(kudosOf(id, BOB)).isEqualTo(7);
        assertRefused(thank(id, someThanks("t1", 6), ADA), ACTIVITY_CONFLICT);
        assertRefused(thank(id, someThanks("t1", 7), CLEO), ACTIVITY_CONFLICT);
    }

    @Test
    void kudos_taken_back_are_in_the_budget_again() {
        CommunityId id = Practice.community(bench());
        thank(id, someThanks("t1", 7), ADA).orElseThrow();

        assertRefused(takeBack(id, "t1", CLEO), NOT_ALLOWED);
        takeBack(id, "t1", ADA).orElseThrow();

        assertThat(kudosOf(id, BOB)).isZero();
        assertThat(left(id, ADA)).isEqualTo(10);
        assertThat(takeBack(id, "t1", ADA).orElseThrow().alreadySo()).isTrue();
        assertRefused(thank(id, someThanks("t1", 7), ADA), KUDOS_TAKEN_BACK);
        assertRefused(takeBack(id, "t9", ADA), UNKNOWN_KUDOS);
        assertSound(id, jalon());
    }

    @Test
    void after_the_period_only_moderators_take_kudos_back() {
        CommunityId id = Practice.community(bench());
        thank(id, someThanks("t1", 7), ADA).orElseThrow();
        bench().clock().moveTo(Instant.parse("2026-07-01T00:00:00Z"));

        assertRefused(takeBack(id, "t1", ADA), KUDOS_PERIOD_OVER);
        takeBack(id, "t1", MODERATOR).orElseThrow();

        assertThat(kudosOf(id, BOB)).isZero();
    }

    @Test
    void who_may_not_give_or_get_is_refused() {
        CommunityId id = Practice.community(bench());

        assertRefused(thank(UNKNOWN, someThanks("t", 1), ADA), UNKNOWN_COMMUNITY);
        assertRefused(thank(id, someThanks("t", 1), BOB), OWN_KUDOS);
        assertRefused(thank(id, someThanks("t", 1), STRANGER), NOT_A_MEMBER);
        assertRefused(thank(id, thanks("t").to(STRANGER).of(1).because("r"), ADA), NOT_A_MEMBER);
        assertThat(kudosOf(id, BOB)).isZero();
        assertThat(kudos().budget(UNKNOWN, ADA)).isEmpty();
    }

    @Test
    void without_a_budget_in_the_policy_nothing_can_be_given() {
        CommunityId id = Practice.community(bench(), policy("none"));

        assertRefused(thank(id, someThanks("t", 1), ADA), NO_KUDOS_IN_POLICY);
        assertThat(kudos().budget(id, ADA)).isEmpty();
    }

    @Test
    void kudos_that_the_host_reports_follow_the_same_rule() {
        CommunityId id = Practice.community(bench());
        thank(id, someThanks("t1", 7), ADA).orElseThrow();

        Recorded late = jalon().record(id, reported("h1", ADA, 5)).orElseThrow();
        Recorded own = jalon().record(id, reported("h2", BOB, 1)).orElseThrow();

        assertThat(late.withheld()).isEmpty();
        assertThat(late.entries()).hasSize(2);
        assertThat(kudosOf(id, BOB)).isEqualTo(5);
        assertThat(left(id, ADA)).isEqualTo(5);
        assertThat(own.withheld()).extracting(withheld -> withheld.code()).containsExactly("own-kudos");
        assertSound(id, jalon());
    }

    @Test
    void what_can_mean_nothing_is_thrown_with_its_paths() {
        CommunityId id = Practice.community(bench());

        assertThatThrownBy(() -> thank(id, thanks(" ").to(BOB).of(0).because(""), ADA))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("id.value")
                .hasMessageContaining("amount")
                .hasMessageContaining("reason");
    }

    /** Earlier in the same month. */
    private static Activity reported(String id, MemberId giver, long amount) {
        return activity("kudos.given")
                .id(id)
                .by(giver)
                .benefiting(BOB)
                .amounting(amount)
                .at(Bench.TODAY.minusSeconds(60));
    }

    private static ThanksDraft someThanks(String id, long amount) {
        return thanks(id).to(BOB).of(amount).because("shares");
    }

    private Outcome<Given> thank(CommunityId id, ThanksDraft draft, MemberId giver) {
        return kudos().thank(id, draft, by(giver));
    }

    private Outcome<Given> takeBack(CommunityId id, String thanks, MemberId who) {
        return kudos().takeBack(id, new ActivityId(thanks), by(who));
    }

    private long left(CommunityId id, MemberId member) {
        return kudos().budget(id, member).orElseThrow().left();
    }

    private long kudosOf(CommunityId id, MemberId member) {
        return Practice.kudosOf(id, member, jalon());
    }

    private Kudos kudos() {
        return jalon().kudos();
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
