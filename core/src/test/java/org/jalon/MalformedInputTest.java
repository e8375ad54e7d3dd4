package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.Course.course;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.leaderboard.Audience.everybody;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.builtin.Streak.streak;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.activity.ActivityId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedInputTest {

    private static final Actor ANIMATOR = by(member("animator"));
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final String TOO_LONG = "x".repeat(129);

    private final Jalon jalon = Jalon.inMemory();
    private final CommunityId community =
            jalon.communities().found(aCommunity("cohort"), ANIMATOR).orElseThrow();

    @Test
    void a_blank_or_overlong_id_is_named_by_its_path() {
        assertViolations(
                () -> jalon.record(
                        community,
                        activity("answer")
                                .id(" ")
                                .by(member(""))
                                .on(TOO_LONG)
                                .within("a\0b")
                                .benefiting(member("\t"))
                                .at(START)),
                "actor.value host-id",
                "beneficiary.value host-id",
                "id.value host-id",
                "object.value host-id",
                "thread.value host-id");
        assertViolations(() -> jalon.retract(community, new ActivityId(""), ANIMATOR), "value host-id");
        assertViolations(() -> jalon.retract(community, new ActivityId("a"), by(member(""))), "member.value host-id");
    }

    @Test
    void one_ill_formed_activity_refuses_a_whole_batch() {
        assertViolations(
                () -> jalon.recordAll(
                        community,
                        List.of(
                                activity("fine").id("a").at(START),
                                activity("not a kind").id("b").at(Instant.MAX))),
                "kind kind-name",
                "occurredAt dated");
        assertThat(jalon.retract(community, new ActivityId("a"), ANIMATOR).isAccepted())
                .isFalse();
    }

    @Test
    void a_course_ends_after_it_started() {
        assertViolations(
                () -> jalon.communities().found(aCommunity("").around(course("", START, START)), by(member(TOO_LONG))),
                "course.closes ends-after-start",
                "course.id.value host-id",
                "name host-id");
    }

    @Test
    void the_message_states_rule_value_and_remedy() {
        MalformedInput malformed = catchThrowableOfType(
                MalformedInput.class,
                () -> jalon.communities()
                        .found(aCommunity("x").around(course("c", START, START.minusSeconds(1))), ANIMATOR));

        assertThat(malformed)
                .hasMessage("course.closes 2026-02-28T23:59:59Z is not after the start 2026-03-01T00:00:00Z;"
                        + " pass a later end");
    }

    @Test
    void a_membership_needs_a_member() {
        assertViolations(() -> jalon.communities().join(community, aMember(""), ANIMATOR), "member.value host-id");
        assertViolations(() -> jalon.communities().leave(community, member(" "), START, ANIMATOR), "value host-id");
    }

    @Test
    void what_no_database_could_keep_is_no_date() {
        assertViolations(
                () -> jalon.communities().found(aCommunity("Old").since(Instant.MIN), ANIMATOR), "since dated");
        assertViolations(
                () -> jalon.communities().join(community, aMember("bob").since(Instant.MIN), ANIMATOR), "since dated");
        assertViolations(
                () -> jalon.groups().form(community, aTeam("Blue").since(Instant.MAX), ANIMATOR), "since dated");
    }

    @Test
    void a_window_ends_after_it_began() {
        assertViolations(
                () -> jalon.recognition()
                        .leaderboard(community, boardOf(AwardKind.RECOGNITION).over(Window.between(START, START))),
                "window.until ends-after-start");
        assertViolations(
                () -> jalon.recognition()
                        .leaderboard(
                                community, boardOf(AwardKind.RECOGNITION).over(Window.lastDays(0, LocalDate.EPOCH))),
                "window.days positive");
    }

    @Test
    void nobody_is_ranked_by_what_one_has_or_has_not() {
        assertViolations(
                () -> jalon.recognition().leaderboard(community, boardOf(AwardKind.badge("helper"))), "points ranked");
        assertViolations(
                () -> jalon.leaderboards().ofMembers(community, boardOf(AwardKind.milestone("done")), everybody()),
                "points ranked");
        assertThat(jalon.recognition()
                        .leaderboard(community, boardOf(AwardKind.level("trust")))
                        .top(1))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_ill_made_policy_is_refused_with_all_reasons(String name, PolicyDraft draft, List<String> violations) {
        assertViolations(
                () -> jalon.recognition().adopt(community, draft, ANIMATOR), violations.toArray(String[]::new));
        assertViolations(
                () -> jalon.recognition().preview(START, community, draft, ANIMATOR),
                violations.toArray(String[]::new));
        assertThat(jalon.recognition().policies(community)).isEmpty();
    }

    static Stream<Arguments> an_ill_made_policy_is_refused_with_all_reasons() {
        return Stream.of(
                Arguments.of(
                        "negative caps",
                        policy("p")
                                .with(points("a", 1).forEach("x").atMost(-5).per(DAY))
                                .with(points("b", 1).forEach("x").first(0, org.jalon.recognition.builtin.Per.THREAD)),
                        List.of("rules[0].guards[0].limit positive", "rules[1].guards[0].count positive")),
                Arguments.of(
                        "guards without length",
                        policy("p")
                                .with(points("a", 1)
                                        .forEach("x")
                                        .notSoonerThan(Duration.ZERO)
                                        .atMostTimes(0, Duration.ofDays(-1))),
                        List.of(
                                "rules[0].guards[0].gap positive-duration",
                                "rules[0].guards[1].count positive",
                                "rules[0].guards[1].window positive-duration")),
                Arguments.of(
                        "thresholds at nothing",
                        policy("p")
                                .with(badge("a").when(count("x").reaches()))
                                .with(badge("b").when(count("x").reaches(0)))
                                .with(badge("c").when(sum("x").reachesEvery(-1)))
                                .with(badge("d").when(count().reaches(1))),
                        List.of(
                                "rules[0].threshold.every positive",
                                "rules[1].threshold.levels[0].<list element> positive",
                                "rules[2].threshold.every positive",
                                "rules[3].threshold.measure.kinds not-empty")),
                Arguments.of(
                        "a streak of nothing",
                        policy("p").with(badge("a").when(streak("x").of(0, DAY).withGrace(-1))),
                        List.of("rules[0].streak.grace positive-or-zero", "rules[0].streak.length positive")),
                Arguments.of(
                        "no names",
                        policy(" ").with(points("", 1).forEach("x")).withRule(""),
                        List.of("name host-id", "rules[0].gift.ruleId host-id", "rules[1].id host-id")),
                Arguments.of(
                        "an unknown rule",
                        policy("p").withRule("no.such.rule").withRule("nor.this"),
                        List.of("rules[0].id unknown-rule", "rules[1].id unknown-rule")),
                Arguments.of(
                        "the same id twice",
                        policy("p")
                                .with(points("a", 1).forEach("x"))
                                .with(points("a", 2).forEach("y")),
                        List.of("rules[1].id duplicate-rule")),
                Arguments.of(
                        "awards without a name",
                        policy("p")
                                .with(badge(TOO_LONG).forEach("x"))
                                .with(points("a", 1).of("no name").forEach("x")),
                        List.of("rules[0].gift.ruleId host-id", "rules[1].gives award-kind")),
                Arguments.of(
                        "a cycle",
                        policy("p")
                                .with(points("a", 1).forEach("badge:b"))
                                .with(badge("b").when(sum(AwardKind.RECOGNITION).reaches(5))),
                        List.of("rules cycle")));
    }

    @Test
    void a_cycle_is_shown() {
        MalformedInput malformed = catchThrowableOfType(
                MalformedInput.class,
                () -> jalon.recognition()
                        .adopt(
                                community,
                                policy("p")
                                        .with(points("a", 1).forEach("badge:b"))
                                        .with(badge("b").forEach("badge:c"))
                                        .with(badge("c")
                                                .when(sum(AwardKind.RECOGNITION).reaches(5))),
                                ANIMATOR));

        assertThat(malformed).hasMessageContaining("a -> badge:c -> badge:b -> a");
    }

    @Test
    void a_policy_starts_at_a_real_date() {
        assertViolations(
                () -> jalon.recognition().adoptFrom(Instant.MIN, community, policy("p"), ANIMATOR),
                "effectiveFrom dated");
    }

    @Test
    void rules_of_two_versions_may_not_wait_for_each_other() {
        jalon.recognition()
                .adopt(
                        community,
                        policy("one")
                                .with(points("a", 1).forEach("badge:b"))
                                .with(badge("b").forEach("x")),
                        ANIMATOR)
                .orElseThrow();

        assertViolations(
                () -> jalon.recognition()
                        .adopt(
                                community,
                                policy("two")
                                        .with(points("a", 1).forEach("x"))
                                        .with(badge("b").forEach("points:recognition")),
                                ANIMATOR),
                "rules cycle");
        assertThat(jalon.recognition().policies(community)).hasSize(1);
    }

    private static void assertViolations(ThrowingCallable call, String... expected) {
        MalformedInput malformed = catchThrowableOfType(MalformedInput.class, call);
        assertThat(malformed).isNotNull();
        assertThat(malformed.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactlyInAnyOrder(expected);
        assertThat(malformed.violations()).isSorted();
        malformed.violations().forEach(violation -> assertThat(malformed).hasMessageContaining(violation.message()));
    }
}
