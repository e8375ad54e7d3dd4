package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.contract.Moderated.DURO;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.EXPERT;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.STRANGER;
import static org.jalon.contract.Practice.TRAINER;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.Practice.content;
import static org.jalon.contribution.ContributionRefusal.UNKNOWN_CONTRIBUTION;
import static org.jalon.contribution.ContributionRefusal.WITHDRAWN_CONTRIBUTION;
import static org.jalon.moderation.report.ReportDraft.reporting;
import static org.jalon.moderation.report.ReportRefusal.ALREADY_REPAIRED;
import static org.jalon.moderation.report.ReportRefusal.NOT_HIDDEN;
import static org.jalon.moderation.report.ReportRefusal.OWN_REPORT;
import static org.jalon.moderation.report.ReportRefusal.TOO_MANY_REPORTS;
import static org.jalon.moderation.report.ReportRefusal.UNKNOWN_REPORT_REASON;
import static org.jalon.moderation.submission.SubmissionRefusal.SILENCED;
import static org.jalon.moderation.submission.SubmissionRefusal.THREAD_PAUSED;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jalon.MalformedInput;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.moderation.report.EffectRule;
import org.jalon.moderation.report.ReportEffect;
import org.jalon.moderation.report.ReportPolicy;
import org.jalon.moderation.report.Reported;
import org.jalon.moderation.report.ReporterRecord;
import org.jalon.moderation.report.Reports;
import org.jalon.moderation.report.Sensitivity;
import org.jalon.moderation.review.ReviewAction;
import org.jalon.moderation.review.Visibility;
import org.junit.jupiter.api.Test;

/** Reports: weighed by who makes them, with effects that need a score and a number of members, and that end with the case. */
public abstract class ReportsContract {

    private static final ThreadId THREAD = new ThreadId("thread");
    private static final EffectRule NEVER = new EffectRule(Sensitivity.OFF, 100, 1);

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    private Reports reports() {
        return bench().jalon().reports();
    }

    @Test
    void a_contribution_is_hidden_at_the_score_and_by_the_number_of_members_and_not_before() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        community.reportByAll("p1", BOB);
        community.report("p1", "illegal", BOB).orElseThrow();
        assertThat(community.item("p1").grounds().score()).isEqualTo(700);
        community.reportByAll("p1", CLEO);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);

        Reported third = community.report("p1", "spam", DURO).orElseThrow();

        assertThat(third.effects()).containsExactly(ReportEffect.HIDE);
        assertThat(third.status().visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.HIDDEN);
        assertThat(community.points(ADA)).isEqualTo(1);
        assertThat(community.actions()).endsWith("content.reported", "content.hidden");
    }

    @Test
    void just_below_the_score_no_number_of_members_hides() {
        Moderated community = Moderated.on(bench());
        community.adopt(reports().policy(community.id()).withScore(301));
        community.post("p1");

        community.reportByAll("p1", BOB, CLEO, DURO);

        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
        community.reportByAll("p1", EXPERT);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void the_same_reason_is_reported_once_by_each() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        community.reportByAll("p1", BOB);
        int logged = community.log().size();

        Reported again = community.report("p1", "spam", BOB).orElseThrow();

        assertThat(again.alreadySo()).isTrue();
        assertThat(community.log()).hasSize(logged);
        assertThat(community.item("p1").grounds().score()).isEqualTo(100);
        community.decide("p1", ReviewAction.PUBLISH).orElseThrow();
        assertThat(community.report("p1", "spam", BOB).orElseThrow().alreadySo())
                .isTrue();
        assertThat(community.queue()).isEmpty();
    }

    @Test
    void what_cannot_be_reported_is_refused() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        community.post("p2");
        bench().jalon()
                .contributions()
                .withdraw(community.id(), content("p2"), by(ADA))
                .orElseThrow();

        assertRefused(community.report("p1", "spam", ADA), OWN_REPORT);
        assertRefused(community.report("p1", "ugly", BOB), UNKNOWN_REPORT_REASON);
        assertRefused(community.report("p2", "spam", BOB), WITHDRAWN_CONTRIBUTION);
        assertRefused(community.report("p3", "spam", BOB), UNKNOWN_CONTRIBUTION);
        assertRefused(community.report("p1", "spam", STRANGER), NOT_A_MEMBER);
        assertThatThrownBy(() -> reports().report(community.id(), reporting(" ").as("no reason"), by(BOB)))
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        malformed -> assertThat(malformed.violations())
                                .extracting("path")
                                .containsExactly("content.value", "reason"));
    }

    @Test
    void reports_are_limited_by_the_day_where_the_community_is() {
        Moderated community = Moderated.on(bench());
        community.adopt(reports().policy(community.id()).withPerDay(2));
        IntStream.rangeClosed(1, 3).forEach(i -> community.post("p" + i));
        bench().clock().moveTo(Instant.parse("2026-06-01T21:59:59Z"));
        community.reportByAll("p1", BOB);
        community.reportByAll("p2", BOB);

        assertRefused(community.report("p3", "spam", BOB), TOO_MANY_REPORTS);
        assertThat(community.report("p1", "spam", BOB).orElseThrow().alreadySo())
                .isTrue();
        assertThat(community.report("p3", "spam", CLEO).isAccepted()).isTrue();
        bench().clock().moveTo(Instant.parse("2026-06-01T22:00:00Z"));
        assertThat(community.report("p3", "spam", BOB).isAccepted()).isTrue();
    }

    @Test
    void staff_weighs_more_and_is_never_hidden_by_reports() {
        Moderated community = Moderated.on(bench());
        community.submit("p1", "x", TRAINER).orElseThrow();
        community.reportByAll("p1", ADA, BOB, CLEO, DURO, EXPERT, MODERATOR);

        assertThat(community.item("p1").grounds().score()).isEqualTo(5 * 100 + 600);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
    }

    @Test
    void who_is_right_weighs_more_and_who_is_always_wrong_nothing() {
        Moderated community = Moderated.on(bench());
        for (int i = 1; i <= 10; i++) {
            community.submit("a" + i, "x", ADA).orElseThrow();
            community.reportByAll("a" + i, BOB);
            community.report("a" + i, "other", CLEO).orElseThrow();
            community.decide("a" + i, ReviewAction.PUBLISH).orElseThrow();
            community.submit("b" + i, "x", ADA).orElseThrow();
            community.reportByAll("b" + i, DURO);
            community.decide("b" + i, ReviewAction.REMOVE).orElseThrow();
        }
        assertThat(reports().record(community.id(), BOB, by(BOB)).orElseThrow())
                .extracting(ReporterRecord::agreed, ReporterRecord::disagreed)
                .containsExactly(0L, 10L);
        assertRefused(reports().record(community.id(), BOB, by(ADA)), NOT_ALLOWED);
        community.post("p1");

        community.reportByAll("p1", BOB, CLEO, DURO);

        assertThat(community.item("p1").grounds().score()).isEqualTo(600);
        assertThat(community.item("p1").grounds().reporters()).isEqualTo(1);
        assertThat(community.item("p1").grounds().reasons()).containsEntry("spam", 3L);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
        assertThat(reports().pause(community.id(), THREAD)).isEmpty();
    }

    @Test
    void who_decides_learns_nothing_about_their_own_reports_and_what_is_ignored_teaches_nobody() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        community.post("p2");
        community.reportByAll("p1", MODERATOR);
        community.reportByAll("p2", BOB);

        community.decide("p1", ReviewAction.REMOVE).orElseThrow();
        community.decide("p2", ReviewAction.IGNORE).orElseThrow();

        assertThat(reports()
                        .record(community.id(), MODERATOR, by(MODERATOR))
                        .orElseThrow()
                        .decided())
                .isZero();
        assertThat(reports()
                        .record(community.id(), BOB, by(MODERATOR))
                        .orElseThrow()
                        .decided())
                .isZero();
    }

    @Test
    void an_author_repairs_what_was_hidden_once() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        assertRefused(reports().repaired(community.id(), content("p1"), by(ADA)), NOT_HIDDEN);
        community.reportByAll("p1", BOB, CLEO, DURO);
        assertRefused(reports().repaired(community.id(), content("p1"), by(BOB)), NOT_ALLOWED);

        reports().repaired(community.id(), content("p1"), by(ADA)).orElseThrow();

        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
        assertThat(community.queue()).hasSize(1);
        community.reportByAll("p1", EXPERT, TRAINER);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
        community.reportByAll("p1", MODERATOR);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.HIDDEN);
        assertRefused(reports().repaired(community.id(), content("p1"), by(ADA)), ALREADY_REPAIRED);
    }

    @Test
    void a_thread_is_paused_for_what_is_reported_in_all_of_it_and_goes_on_when_moderators_do_not_agree() {
        Moderated community = Moderated.on(bench());
        community.adopt(ReportPolicy.usual()
                .withScore(300)
                .withNewcomersBelow(0)
                .hiding(NEVER)
                .pausing(new EffectRule(Sensitivity.MEDIUM, 100, 3), 4));
        community.post("p1");
        community.post("p2");
        community.reportByAll("p1", BOB, CLEO);
        assertThat(reports().pause(community.id(), THREAD)).isEmpty();

        Reported third = community.report("p2", "spam", DURO).orElseThrow();

        assertThat(third.effects()).containsExactly(ReportEffect.PAUSE_THREAD);
        assertRefused(community.submit("p3", "x", ADA), THREAD_PAUSED);
        community.decide("p2", ReviewAction.PUBLISH).orElseThrow();
        assertThat(reports().pause(community.id(), THREAD)).isEmpty();
        community.undo("p2").orElseThrow();
        assertThat(reports().pause(community.id(), THREAD).orElseThrow().until())
                .isEqualTo(Bench.TODAY.plus(Duration.ofHours(4)));
        bench().clock().moveTo(Bench.TODAY.plus(Duration.ofHours(4)).minusNanos(1_000));
        assertRefused(community.submit("p3", "x", ADA), THREAD_PAUSED);
        bench().clock().moveTo(Bench.TODAY.plus(Duration.ofHours(4)));
        assertThat(community.submit("p3", "x", ADA).isAccepted()).isTrue();
        assertThat(community.actions()).containsSubsequence("thread.paused", "thread.resumed", "thread.paused");
    }

    @Test
    void a_newcomer_is_silenced_for_all_that_is_reported_of_theirs_until_a_moderator_says_otherwise() {
        Moderated community = Moderated.on(bench());
        community.adopt(ReportPolicy.usual()
                .withScore(300)
                .withNewcomersBelow(2)
                .hiding(NEVER)
                .silencing(new EffectRule(Sensitivity.HIGH, 200, 3), 24));
        community.post("p1");
        community.submit("q1", "x", BOB).orElseThrow();
        community.submit("q2", "x", BOB).orElseThrow();
        community.reportByAll("p1", BOB, CLEO, DURO);
        community.reportByAll("q1", ADA, CLEO, DURO);

        assertThat(reports().silence(community.id(), BOB)).isEmpty();
        assertThat(reports().silence(community.id(), ADA)).isPresent();
        assertRefused(community.submit("p2", "x", ADA), SILENCED);
        assertRefused(reports().unsilence(community.id(), ADA, by(BOB)), NOT_ALLOWED);
        assertThat(reports().unsilence(community.id(), ADA, by(MODERATOR)).orElseThrow())
                .isTrue();
        assertThat(reports().unsilence(community.id(), ADA, by(MODERATOR)).orElseThrow())
                .isFalse();
        assertThat(community.submit("p2", "x", ADA).isAccepted()).isTrue();
        assertThat(community.actions()).containsSubsequence("member.silenced", "member.unsilenced");
    }

    @Test
    void a_paused_thread_goes_on_when_a_moderator_says_so() {
        Moderated community = Moderated.on(bench());
        community.adopt(ReportPolicy.usual().withScore(100).pausing(new EffectRule(Sensitivity.MEDIUM, 100, 1), 4));
        community.post("p1");
        community.reportByAll("p1", BOB);

        assertThat(reports().resume(community.id(), THREAD, by(MODERATOR)).orElseThrow())
                .isTrue();

        assertThat(reports().pause(community.id(), THREAD)).isEmpty();
        assertRefused(reports().resume(community.id(), THREAD, by(ADA)), NOT_ALLOWED);
    }

    @Test
    void the_usual_score_is_learnt_from_decided_cases() {
        Moderated community = Moderated.on(bench());
        community.adopt(
                ReportPolicy.usual().withScore(1_000).withReason("bad", 300).withPerDay(100));
        for (int i = 1; i <= 30; i++) {
            MemberId reporter = new MemberId[] {BOB, CLEO, DURO, EXPERT, TRAINER}[i % 5];
            boolean bad = i % 3 == 0;
            community.post("p" + i);
            community.report("p" + i, bad ? "bad" : "spam", reporter).orElseThrow();
            community
                    .decide("p" + i, bad ? ReviewAction.EDIT_REQUESTED : ReviewAction.PUBLISH)
                    .orElseThrow();
            if (i == 29) {
                assertThat(reports()
                                .recalibrate(community.id(), World.BY_ANIMATOR)
                                .orElseThrow())
                        .isEqualTo(1_000);
            }
        }

        long learnt = reports().recalibrate(community.id(), World.BY_ANIMATOR).orElseThrow();

        assertThat(learnt).isBetween(300L, 999L).isEqualTo(reports().score(community.id()));
        assertThat(community.actions()).endsWith("reports.recalibrated");
        community.adopt(ReportPolicy.usual());
        assertThat(reports().score(community.id())).isEqualTo(1_000);
        assertThat(reports().policy(community.id())).isEqualTo(ReportPolicy.usual());
        assertRefused(reports().recalibrate(community.id(), by(MODERATOR)), NOT_ALLOWED);
        assertThatThrownBy(
                        () -> community.adopt(ReportPolicy.usual().withScore(0).withReason("no reason", 0)))
                .isInstanceOf(MalformedInput.class);
    }

    @Test
    void undoing_a_decision_restores_the_records_of_reporters_and_what_was_hidden() {
        for (ReviewAction action : ReviewAction.values()) {
            Moderated community = Moderated.on(bench());
            community.post("p1");
            community.reportByAll("p1", BOB, CLEO, DURO);
            ReporterRecord before =
                    reports().record(community.id(), BOB, by(BOB)).orElseThrow();
            long score = community.item("p1").grounds().score();
            community.decide("p1", action).orElseThrow();

            community.undo("p1").orElseThrow();

            assertThat(reports().record(community.id(), BOB, by(BOB)).orElseThrow())
                    .isEqualTo(before);
            assertThat(community.visibility("p1")).isEqualTo(Visibility.HIDDEN);
            assertThat(community.item("p1").grounds().score()).isEqualTo(score);
            assertThat(community.queue()).hasSize(1);
        }
    }
}
