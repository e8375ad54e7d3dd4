package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;
import static org.jalon.contract.Moderated.REASON;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.STRANGER;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.Practice.assertSound;
import static org.jalon.contract.Practice.content;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.contribution.ContributionRefusal.CONTRIBUTION_CONFLICT;
import static org.jalon.contribution.ContributionRefusal.HELD_CONTRIBUTION;
import static org.jalon.contribution.ContributionRefusal.UNKNOWN_CONTRIBUTION;
import static org.jalon.contribution.ContributionRefusal.WITHDRAWN_CONTRIBUTION;
import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.moreSubmissionsThan;
import static org.jalon.moderation.builtin.Checks.publishedFewerThan;
import static org.jalon.moderation.builtin.Checks.rejectedAtLeast;
import static org.jalon.moderation.builtin.Checks.repeatedByAuthor;
import static org.jalon.moderation.builtin.Checks.repeatedByOthers;
import static org.jalon.moderation.builtin.Checks.score;
import static org.jalon.moderation.builtin.Checks.words;
import static org.jalon.moderation.measure.MeasureDraft.measure;
import static org.jalon.moderation.measure.MeasureType.RESTRICTION;
import static org.jalon.moderation.review.DecisionDraft.deciding;
import static org.jalon.moderation.rule.Ruling.reconsiderThen;
import static org.jalon.moderation.rule.Verdict.HOLD;
import static org.jalon.moderation.rule.Verdict.PUBLISH;
import static org.jalon.moderation.rule.Verdict.RECONSIDER;
import static org.jalon.moderation.rule.Verdict.REFUSE;
import static org.jalon.moderation.submission.Manuscript.manuscript;
import static org.jalon.moderation.submission.SubmissionRefusal.SCREENING_OVERTAKEN;
import static org.jalon.moderation.submission.SubmissionRefusal.UNKNOWN_SCREENING;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.MalformedInput;
import org.jalon.community.CommunityId;
import org.jalon.moderation.measure.MeasureStatus;
import org.jalon.moderation.measure.StatementOfReasons;
import org.jalon.moderation.review.ReviewAction;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.review.Visibility;
import org.jalon.moderation.review.WaitingFigures;
import org.jalon.moderation.rule.ModerationRules;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.RuleSource;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.screening.ScreeningPolicy;
import org.jalon.moderation.screening.TimeLimits;
import org.jalon.moderation.submission.KeptScreening;
import org.jalon.moderation.submission.Submitted;
import org.jalon.moderation.text.WordList;
import org.junit.jupiter.api.Test;

/** Submissions: screened, and then published, held, turned down or back to their author, in one transaction. */
public abstract class SubmissionsContract {

    private static final CommunityId UNKNOWN = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    private static final Duration HOUR = Duration.ofHours(1);
    private static final RuleSource BANNED =
            rule("banned").when(words(WordList.of("zorg"))).then(REFUSE);
    private static final RuleSource SUSPECT =
            rule("suspect").when(words(WordList.of("perhaps"))).then(HOLD);
    private static final RuleSource TONE =
            rule("tone").when(words(WordList.of("stupid"))).then(reconsiderThen(HOLD));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    private Moderated under(RuleSource... rules) {
        return Moderated.on(bench(), Screener.of(ScreeningPolicy.of(rules)));
    }

    private static Verdict verdict(Submitted submitted) {
        return submitted.screening().verdict();
    }

    private static Verdict verdict(Moderated community, String post, String text) {
        return verdict(community.submit(post, text, ADA).orElseThrow());
    }

    @Test
    void what_no_rule_minds_is_published_as_if_contributed() {
        Moderated community = under(BANNED);

        Submitted submitted = community.submit("p1", "hello", ADA).orElseThrow();

        assertThat(verdict(submitted)).isEqualTo(PUBLISH);
        assertThat(submitted.contribution())
                .isEqualTo(community.jalon().contributions().find(community.id(), content("p1")));
        assertThat(submitted.entries()).hasSize(1);
        assertThat(community.points(ADA)).isEqualTo(1);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
        assertThat(community.actions()).isEmpty();
        assertSound(community.id(), community.jalon());
    }

    @Test
    void without_a_policy_everything_is_published_and_again_changes_nothing() {
        Moderated community = Moderated.on(bench());
        community.post("p1");

        Submitted again = community.submit("p1", "zorg", ADA).orElseThrow();

        assertThat(again.alreadySo()).isTrue();
        assertThat(verdict(again)).isEqualTo(PUBLISH);
        assertThat(community.points(ADA)).isEqualTo(1);
        assertRefused(community.submit("p1", "x", BOB), CONTRIBUTION_CONFLICT);
    }

    @Test
    void what_is_refused_leaves_its_screening_and_an_entry_in_the_log() {
        Moderated community = under(BANNED);

        Submitted submitted = community.submit("p1", "a zorg", ADA).orElseThrow();

        assertThat(verdict(submitted)).isEqualTo(REFUSE);
        assertThat(submitted.contribution()).isEmpty();
        assertThat(community.jalon().contributions().find(community.id(), content("p1")))
                .isEmpty();
        assertThat(community.points(ADA)).isZero();
        assertThat(community.actions()).containsExactly("submission.refused");
        KeptScreening kept = community
                .jalon()
                .screening()
                .screening(community.id(), content("p1"), by(ADA))
                .orElseThrow();
        assertThat(kept).isEqualTo(new KeptScreening(ADA, Bench.TODAY, submitted.screening()));
    }

    @Test
    void author_and_moderators_read_a_screening_and_nobody_else() {
        Moderated community =
                under(rule("evidence").when(words(WordList.of("offer"))).counts("spam", 2), SUSPECT);
        Submitted submitted = community.submit("p1", "offer perhaps", ADA).orElseThrow();

        assertThat(community
                        .jalon()
                        .screening()
                        .screening(community.id(), content("p1"), by(MODERATOR))
                        .orElseThrow()
                        .screening())
                .isEqualTo(submitted.screening());
        assertThat(submitted.screening().evidence()).hasSize(1);
        assertRefused(community.jalon().screening().screening(community.id(), content("p1"), by(BOB)), NOT_ALLOWED);
        assertRefused(
                community.jalon().screening().screening(community.id(), content("p1"), by(STRANGER)), NOT_A_MEMBER);
        assertRefused(
                community.jalon().screening().screening(community.id(), content("p2"), by(ADA)), UNKNOWN_SCREENING);
    }

    @Test
    void an_author_takes_back_what_is_held_and_nobody_has_to_decide_any_more() {
        Moderated community = under(SUSPECT);
        community.submit("p1", "perhaps", ADA).orElseThrow();
        assertRefused(
                community.jalon().screening().withdraw(community.id(), content("p1"), by(BOB)), UNKNOWN_CONTRIBUTION);
        assertRefused(
                community.jalon().screening().withdraw(community.id(), content("p2"), by(ADA)), UNKNOWN_CONTRIBUTION);

        community
                .jalon()
                .screening()
                .withdraw(community.id(), content("p1"), by(ADA))
                .orElseThrow();

        assertThat(community.queue()).isEmpty();
        assertThat(community.jalon().review().status(community.id(), content("p1")))
                .isEmpty();
        assertThat(community
                        .jalon()
                        .review()
                        .waiting(community.id(), Bench.TODAY, Bench.TODAY.plusSeconds(1), by(MODERATOR))
                        .orElseThrow())
                .isEqualTo(new WaitingFigures(0, null, 0, null));
        assertThat(community.actions()).endsWith("submission.withdrawn", "case.discarded");
        assertRefused(
                community.jalon().screening().withdraw(community.id(), content("p1"), by(ADA)), UNKNOWN_CONTRIBUTION);
        assertThat(verdict(community, "p1", "perhaps")).isEqualTo(HOLD);
        community.decide("p1", ReviewAction.PUBLISH).orElseThrow();
        assertThat(community.points(ADA)).isEqualTo(1);
    }

    @Test
    void who_takes_back_what_was_sent_back_need_not_edit_it_any_more() {
        Moderated community = under(SUSPECT);
        community.submit("p1", "perhaps", ADA).orElseThrow();
        community.decide("p1", ReviewAction.EDIT_REQUESTED).orElseThrow();

        community
                .jalon()
                .screening()
                .withdraw(community.id(), content("p1"), by(ADA))
                .orElseThrow();

        assertThat(community
                        .jalon()
                        .sanctions()
                        .statements(community.id(), null, 9, by(ADA))
                        .orElseThrow())
                .extracting(StatementOfReasons::status)
                .containsExactly(MeasureStatus.EXPIRED);
        assertThat(community.queue()).isEmpty();
    }

    @Test
    void an_author_is_asked_once_and_the_second_attempt_is_decided() {
        Moderated community = under(TONE);

        assertThat(verdict(community, "p1", "stupid")).isEqualTo(RECONSIDER);
        assertThat(community.jalon().review().status(community.id(), content("p1")))
                .isEmpty();
        assertThat(community.actions()).isEmpty();
        assertThat(verdict(community, "p2", "stupid")).isEqualTo(RECONSIDER);
        assertThat(verdict(community.submit("p1", "stupid", BOB).orElseThrow())).isEqualTo(RECONSIDER);

        assertThat(verdict(community, "p1", "stupid")).isEqualTo(HOLD);
        assertThat(verdict(community, "p2", "kind")).isEqualTo(PUBLISH);
    }

    @Test
    void what_is_held_is_nowhere_until_a_moderator_publishes_it() {
        Moderated community = under(SUSPECT);

        Submitted held = community.submit("p1", "perhaps", ADA).orElseThrow();

        assertThat(verdict(held)).isEqualTo(HOLD);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.HELD);
        assertThat(community.jalon().contributions().find(community.id(), content("p1")))
                .isEmpty();
        assertThat(community.points(ADA)).isZero();
        assertThat(community.actions()).containsExactly("submission.held", "case.opened");
        assertThat(community.submit("p1", "perhaps", ADA).orElseThrow().alreadySo())
                .isTrue();
        assertRefused(community.submit("p1", "perhaps", BOB), CONTRIBUTION_CONFLICT);
        assertRefused(
                community
                        .jalon()
                        .contributions()
                        .contribute(community.id(), aPost("p1").within("thread"), by(ADA)),
                HELD_CONTRIBUTION);
        bench().clock().moveTo(Bench.TODAY.plusSeconds(60));

        community.decide("p1", ReviewAction.PUBLISH).orElseThrow();

        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
        assertThat(community.points(ADA)).isEqualTo(1);
        assertThat(community
                        .jalon()
                        .contributions()
                        .find(community.id(), content("p1"))
                        .orElseThrow()
                        .since())
                .isEqualTo(Bench.TODAY);
        assertSound(community.id(), community.jalon());
    }

    @Test
    void what_a_restricted_member_submits_is_held_where_the_restriction_holds() {
        Moderated community = under(BANNED);
        community
                .jalon()
                .sanctions()
                .sanction(
                        community.id(),
                        measure(RESTRICTION)
                                .against(ADA)
                                .under("rule-3")
                                .because("Too much of the same")
                                .until(bench().clock().instant().plus(HOUR)),
                        by(MODERATOR))
                .orElseThrow();

        Submitted held = community.submit("p1", "kind", ADA).orElseThrow();

        assertThat(verdict(held)).isEqualTo(HOLD);
        assertThat(held.screening().reasons()).extracting(Reason::code).containsExactly("restricted-author");
        assertThat(community.visibility("p1")).isEqualTo(Visibility.HELD);
        assertThat(verdict(community, "p2", "a zorg")).isEqualTo(REFUSE);
        assertThat(verdict(community.submit("p3", "kind", BOB).orElseThrow())).isEqualTo(PUBLISH);

        bench().clock().moveTo(bench().clock().instant().plus(HOUR));
        assertThat(verdict(community, "p4", "kinder")).isEqualTo(PUBLISH);
    }

    @Test
    void what_a_moderator_turned_down_cannot_be_submitted_again() {
        Moderated community = under(SUSPECT);
        community.submit("p1", "perhaps", ADA).orElseThrow();

        community.decide("p1", ReviewAction.REMOVE).orElseThrow();

        assertThat(community.visibility("p1")).isEqualTo(Visibility.REMOVED);
        assertRefused(community.submit("p1", "kind", ADA), WITHDRAWN_CONTRIBUTION);
    }

    @Test
    void what_a_moderator_sent_back_a_moderator_sees_again() {
        Moderated community = under(SUSPECT);
        community.submit("p1", "perhaps", ADA).orElseThrow();
        community.decide("p1", ReviewAction.EDIT_REQUESTED).orElseThrow();
        assertThat(community.queue()).isEmpty();
        assertThat(community.visibility("p1")).isEqualTo(Visibility.HELD);

        Submitted again = community.submit("p1", "surely", ADA).orElseThrow();

        assertThat(verdict(again)).isEqualTo(HOLD);
        assertThat(again.screening().reasons().get(0).code()).isEqualTo("sent-back");
        assertThat(community.queue()).hasSize(1);
        community.decide("p1", ReviewAction.PUBLISH).orElseThrow();
        assertThat(community.points(ADA)).isEqualTo(1);
    }

    @Test
    void rules_see_what_was_submitted_and_published_before() {
        Moderated community = under(
                rule("flood").when(moreSubmissionsThan(2, HOUR)).then(REFUSE),
                rule("newcomer").when(publishedFewerThan(1)).then(HOLD));
        assertThat(verdict(community, "p1", "a")).isEqualTo(HOLD);
        community.decide("p1", ReviewAction.PUBLISH).orElseThrow();

        assertThat(verdict(community, "p2", "b")).isEqualTo(PUBLISH);
        assertThat(verdict(community, "p3", "c")).isEqualTo(REFUSE);
        bench().clock().moveTo(Bench.TODAY.plus(HOUR).minusNanos(1_000));
        assertThat(verdict(community, "p4", "d")).isEqualTo(REFUSE);
        bench().clock().moveTo(Bench.TODAY.plus(HOUR).plus(HOUR));
        assertThat(verdict(community, "p5", "e")).isEqualTo(PUBLISH);
        assertThat(verdict(community.submit("p6", "f", BOB).orElseThrow())).isEqualTo(HOLD);
    }

    @Test
    void a_text_exactly_a_window_ago_is_forgotten() {
        Moderated community = under(
                rule("mine").when(repeatedByAuthor(1, HOUR)).then(REFUSE),
                rule("theirs").when(repeatedByOthers(1, HOUR)).then(HOLD));
        String text = "the very same text, long enough to be told from others";
        assertThat(verdict(community, "p1", text)).isEqualTo(PUBLISH);
        bench().clock().moveTo(Bench.TODAY.plus(HOUR).minusNanos(1_000));
        assertThat(verdict(community.submit("p2", text, BOB).orElseThrow())).isEqualTo(HOLD);
        assertThat(verdict(community, "p3", text)).isEqualTo(REFUSE);

        bench().clock().moveTo(Bench.TODAY.plus(HOUR).plus(HOUR));

        assertThat(verdict(community, "p4", text)).isEqualTo(PUBLISH);
    }

    @Test
    void rules_see_what_moderators_decided_until_it_is_undone() {
        Moderated community =
                under(SUSPECT, rule("rejected").when(rejectedAtLeast(50, HOUR)).then(REFUSE));
        assertThat(verdict(community, "p1", "perhaps")).isEqualTo(HOLD);
        assertThat(verdict(community, "p2", "a")).isEqualTo(PUBLISH);
        community.decide("p1", ReviewAction.REMOVE).orElseThrow();
        assertThat(verdict(community, "p3", "b")).isEqualTo(REFUSE);

        community.undo("p1").orElseThrow();

        assertThat(verdict(community, "p4", "c")).isEqualTo(PUBLISH);
    }

    @Test
    void a_service_is_asked_outside_of_any_transaction_and_its_answer_holds_while_nothing_changes() {
        AtomicInteger calls = new AtomicInteger();
        Moderated community = calling(() -> calls.incrementAndGet());

        assertThat(verdict(community, "p1", "a text")).isEqualTo(HOLD);

        assertThat(calls).hasValue(1);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.HELD);
    }

    @Test
    void what_changes_while_a_service_is_asked_is_screened_again() {
        AtomicInteger calls = new AtomicInteger();
        Moderated[] community = new Moderated[1];
        community[0] = calling(() -> calls.incrementAndGet() == 1
                ? bench().jalon().contributions().contribute(community[0].id(), aPost("other"), by(ADA))
                : "nothing");

        assertThat(verdict(community[0], "p1", "a text")).isEqualTo(PUBLISH);

        assertThat(calls).hasValue(2);
    }

    @Test
    void what_changes_again_and_again_is_refused() {
        AtomicInteger calls = new AtomicInteger();
        Moderated[] community = new Moderated[1];
        community[0] = Moderated.on(
                bench(),
                Screener.of(
                        ScreeningPolicy.of(rule("many")
                                .when(publishedFewerThan(100).and(score(any -> 1.0, 0.5, HOUR)))
                                .then(HOLD)),
                        ModerationRules.none(),
                        limits(() -> bench().jalon()
                                .contributions()
                                .contribute(community[0].id(), aPost("other" + calls.incrementAndGet()), by(ADA)))));

        assertRefused(community[0].submit("p1", "a text", ADA), SCREENING_OVERTAKEN);

        assertThat(community[0].jalon().review().status(community[0].id(), content("p1")))
                .isEmpty();
    }

    /** A newcomer's texts go to a service; meanwhile something happens. */
    private Moderated calling(Callable<?> meanwhile) {
        Screener screener = Screener.of(
                ScreeningPolicy.of(rule("service")
                        .when(publishedFewerThan(1).and(score(any -> 1.0, 0.5, HOUR)))
                        .then(HOLD)),
                ModerationRules.none(),
                limits(meanwhile));
        return Moderated.on(bench(), screener);
    }

    private static TimeLimits limits(Callable<?> meanwhile) {
        return new TimeLimits() {
            @Override
            public <T> T within(Duration limit, Callable<T> call) throws Exception {
                meanwhile.call();
                return call.call();
            }
        };
    }

    @Test
    void who_may_not_contribute_is_refused_and_ill_made_input_is_told() {
        Moderated community = under(BANNED);

        assertRefused(community.submit("p1", "x", STRANGER), NOT_A_MEMBER);
        assertRefused(
                community
                        .jalon()
                        .screening()
                        .submit(UNKNOWN, manuscript(aPost("p1")).saying("x"), by(ADA)),
                UNKNOWN_COMMUNITY);
        assertThatThrownBy(() -> community
                        .jalon()
                        .screening()
                        .submit(
                                community.id(),
                                manuscript(aPost(" ").since(Instant.MIN)).withMedia(-1),
                                by(ADA)))
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        malformed -> assertThat(malformed.violations())
                                .extracting("path")
                                .contains("draft.content.value", "media"));
        assertThat(deciding(someItem(community))
                        .to(ReviewAction.REMOVE)
                        .because(REASON)
                        .toString())
                .doesNotContain(REASON);
    }

    private static ReviewItem someItem(Moderated community) {
        community.post("p9");
        community.report("p9", "spam", BOB).orElseThrow();
        return community.item("p9");
    }
}
