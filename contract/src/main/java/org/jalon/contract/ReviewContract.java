package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;
import static org.jalon.contract.Moderated.DURO;
import static org.jalon.contract.Moderated.REASON;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.STRANGER;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.Practice.assertSound;
import static org.jalon.contract.Practice.content;
import static org.jalon.contribution.HighlightDraft.highlighting;
import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.words;
import static org.jalon.moderation.review.DecisionDraft.deciding;
import static org.jalon.moderation.review.ReviewAction.EDIT_REQUESTED;
import static org.jalon.moderation.review.ReviewAction.IGNORE;
import static org.jalon.moderation.review.ReviewAction.PUBLISH;
import static org.jalon.moderation.review.ReviewAction.REMOVE;
import static org.jalon.moderation.review.ReviewRefusal.CLAIMED_BY_ANOTHER;
import static org.jalon.moderation.review.ReviewRefusal.NOT_CLAIMED;
import static org.jalon.moderation.review.ReviewRefusal.OWN_CASE;
import static org.jalon.moderation.review.ReviewRefusal.REVIEW_CONFLICT;
import static org.jalon.moderation.review.ReviewRefusal.UNFIT_ACTION;
import static org.jalon.moderation.review.ReviewRefusal.UNKNOWN_REVIEW_ITEM;
import static org.jalon.moderation.review.UndoDraft.undoing;
import static org.jalon.moderation.rule.Verdict.HOLD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.community.CommunityId;
import org.jalon.contribution.Contribution;
import org.jalon.moderation.log.ModerationLogEntry;
import org.jalon.moderation.review.ReviewAction;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.review.ReviewItemId;
import org.jalon.moderation.review.ReviewQueue;
import org.jalon.moderation.review.Reviewed;
import org.jalon.moderation.review.Visibility;
import org.jalon.moderation.review.WaitingFigures;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.screening.ScreeningPolicy;
import org.jalon.moderation.text.WordList;
import org.junit.jupiter.api.Test;

/** The review queue: one item for each contribution, ordered by score, decided once and undone exactly. */
public abstract class ReviewContract {

    private static final CommunityId UNKNOWN = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    private static final ReviewItemId NO_ITEM = ReviewItemId.of("01900000-0000-7000-8000-000000000003");
    private static final Duration TERM = Duration.ofMinutes(30);

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    private ReviewQueue review() {
        return bench().jalon().review();
    }

    @Test
    void all_reports_of_a_contribution_are_one_item_and_the_most_urgent_comes_first() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        community.post("p2");
        community.post("p3");
        community.reportByAll("p1", BOB);
        community.reportByAll("p2", BOB, CLEO);
        community.report("p2", "other", CLEO).orElseThrow();
        community.reportByAll("p3", BOB);

        List<ReviewItem> queue = community.queue();

        assertThat(queue).extracting(item -> item.content().value()).containsExactly("p2", "p1", "p3");
        assertThat(queue.get(0).grounds().score()).isEqualTo(300);
        assertThat(queue.get(0).grounds().reporters()).isEqualTo(2);
        assertThat(queue.get(0).grounds().reasons())
                .containsOnlyKeys("other", "spam")
                .containsEntry("spam", 2L);
        assertThat(review().page(community.id(), null, 1, by(MODERATOR)).orElseThrow())
                .containsExactly(queue.get(0));
        assertThat(review().page(community.id(), queue.get(0).place(), 2, by(MODERATOR))
                        .orElseThrow())
                .isEqualTo(queue.subList(1, 3));
    }

    @Test
    void a_claim_keeps_others_away_until_it_expires() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        community.reportByAll("p1", BOB);
        ReviewItem item = community.item("p1");

        Instant until = Bench.TODAY.plus(TERM);
        ReviewItem claimed =
                review().claim(community.id(), item.id(), TERM, by(MODERATOR)).orElseThrow();

        assertThat(claimed.claimAt(until.minusNanos(1))).isPresent();
        assertThat(claimed.claimAt(until)).isEmpty();
        assertRefused(review().claim(community.id(), item.id(), TERM, World.BY_ANIMATOR), CLAIMED_BY_ANOTHER);
        assertRefused(
                review().decide(community.id(), deciding(item).to(PUBLISH).because(REASON), World.BY_ANIMATOR),
                CLAIMED_BY_ANOTHER);
        assertRefused(review().release(community.id(), item.id(), World.BY_ANIMATOR), NOT_CLAIMED);
        bench().clock().moveTo(until.minusNanos(1_000));
        assertRefused(review().claim(community.id(), item.id(), TERM, World.BY_ANIMATOR), CLAIMED_BY_ANOTHER);
        bench().clock().moveTo(until);
        assertRefused(review().release(community.id(), item.id(), by(MODERATOR)), NOT_CLAIMED);
        review().claim(community.id(), item.id(), TERM, World.BY_ANIMATOR).orElseThrow();
        review().release(community.id(), item.id(), World.BY_ANIMATOR).orElseThrow();
        assertThat(community.decide("p1", PUBLISH).isAccepted()).isTrue();
        assertThat(community.actions())
                .containsSubsequence("case.claimed", "case.claimed", "case.released", "case.decided");
    }

    @Test
    void who_looked_at_another_version_decides_nothing() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        community.reportByAll("p1", BOB);
        ReviewItem seen = community.item("p1");
        community.decide("p1", PUBLISH).orElseThrow();

        assertRefused(
                review().decide(community.id(), deciding(seen).to(REMOVE).because(REASON), by(MODERATOR)),
                REVIEW_CONFLICT);
        assertRefused(community.decide("p1", REMOVE), REVIEW_CONFLICT);
        assertRefused(review().claim(community.id(), seen.id(), TERM, by(MODERATOR)), REVIEW_CONFLICT);
        community.reportByAll("p1", CLEO);
        assertThat(community.item("p1").version()).isGreaterThan(seen.version() + 1);
        assertThat(community.item("p1").grounds().score()).isEqualTo(100);
        assertRefused(
                review().undo(community.id(), undoing(community.item("p1")).because(REASON), by(MODERATOR)),
                REVIEW_CONFLICT);
        assertThat(community.points(ADA)).isEqualTo(1);
    }

    @Test
    void removing_takes_the_points_and_undoing_brings_all_back() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        CommunityId id = community.id();
        bench().jalon().contributions().endorse(id, content("p1"), by(BOB)).orElseThrow();
        bench().jalon().contributions().endorse(id, content("p1"), by(CLEO)).orElseThrow();
        bench().jalon()
                .contributions()
                .highlight(id, highlighting("p1").because("good"), World.BY_ANIMATOR)
                .orElseThrow();
        Contribution before =
                bench().jalon().contributions().find(id, content("p1")).orElseThrow();
        community.reportByAll("p1", BOB, CLEO, DURO);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.HIDDEN);
        assertThat(community.points(ADA)).isEqualTo(1_021);

        Reviewed removed = community.decide("p1", REMOVE).orElseThrow();

        assertThat(removed.entries()).isNotEmpty();
        assertThat(community.points(ADA)).isZero();
        assertThat(community.visibility("p1")).isEqualTo(Visibility.REMOVED);
        assertThat(bench().jalon().contributions().endorsements(id, content("p1")))
                .isZero();
        assertSound(id, bench().jalon());

        community.undo("p1").orElseThrow();

        assertThat(community.points(ADA)).isEqualTo(1_021);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.HIDDEN);
        assertThat(bench().jalon().contributions().endorsements(id, content("p1")))
                .isEqualTo(2);
        assertThat(bench().jalon().contributions().highlight(id, content("p1"))).isPresent();
        assertThat(bench().jalon().contributions().find(id, content("p1")).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("activities")
                .isEqualTo(before);
        assertThat(community.item("p1").isOpen()).isTrue();
        assertSound(id, bench().jalon());
        community.decide("p1", REMOVE).orElseThrow();
        community.undo("p1").orElseThrow();
        bench().jalon()
                .contributions()
                .withdrawEndorsement(id, content("p1"), BOB, by(BOB))
                .orElseThrow();
        assertThat(community.points(ADA)).isEqualTo(1_011);
        bench().jalon().contributions().withdraw(id, content("p1"), by(ADA)).orElseThrow();
        assertThat(community.points(ADA)).isZero();
        assertSound(id, bench().jalon());
    }

    @Test
    void an_accepted_answer_and_its_question_come_back_in_any_order() {
        for (boolean questionFirst : List.of(true, false)) {
            Moderated community = Moderated.on(bench());
            AnsweredQuestion.in(community);
            community.reportByAll("q", CLEO);
            community.reportByAll("a", CLEO);
            assertThat(community.points(BOB)).isEqualTo(101);

            community.decide("q", REMOVE).orElseThrow();
            community.decide("a", REMOVE).orElseThrow();
            community.undo(questionFirst ? "q" : "a").orElseThrow();
            assertThat(community.points(BOB)).isEqualTo(questionFirst ? 0 : 1);
            community.undo(questionFirst ? "a" : "q").orElseThrow();

            assertThat(community.points(BOB)).isEqualTo(101);
            assertThat(community.points(ADA)).isEqualTo(1);
            assertThat(AnsweredQuestion.acceptedAnswer(community)).contains(content("a"));
            assertSound(community.id(), bench().jalon());
        }
    }

    @Test
    void what_was_held_is_held_again_when_the_decision_is_undone() {
        List.of(PUBLISH, REMOVE, EDIT_REQUESTED).forEach(this::heldAgainAfter);
    }

    private void heldAgainAfter(ReviewAction action) {
        Moderated community = Moderated.on(
                bench(),
                Screener.of(ScreeningPolicy.of(
                        rule("suspect").when(words(WordList.of("perhaps"))).then(HOLD))));
        community.submit("p1", "perhaps", ADA).orElseThrow();
        assertRefused(community.decide("p1", IGNORE), UNFIT_ACTION);
        community.decide("p1", action).orElseThrow();

        community.undo("p1").orElseThrow();

        assertThat(community.visibility("p1")).isEqualTo(Visibility.HELD);
        assertThat(community.points(ADA)).isZero();
        assertThat(community.queue()).hasSize(1);
        community.decide("p1", PUBLISH).orElseThrow();
        assertThat(community.points(ADA)).isEqualTo(1);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
        assertSound(community.id(), community.jalon());
    }

    @Test
    void what_is_to_be_edited_waits_for_its_author() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        community.reportByAll("p1", BOB);

        community.decide("p1", EDIT_REQUESTED).orElseThrow();

        assertThat(community.visibility("p1")).isEqualTo(Visibility.EDIT_REQUESTED);
        assertThat(community.points(ADA)).isEqualTo(1);
        bench().jalon()
                .reports()
                .repaired(community.id(), content("p1"), by(ADA))
                .orElseThrow();
        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
        assertRefused(community.undo("p1"), REVIEW_CONFLICT);
    }

    @Test
    void of_several_decisions_each_stands_by_itself_and_has_its_own_entry_in_the_log() {
        Moderated community = Moderated.on(bench());
        List.of("p1", "p2", "p3").forEach(post -> {
            community.post(post);
            community.reportByAll(post, BOB);
        });
        ReviewItem first = community.item("p1");
        ReviewItem second = community.item("p2");
        ReviewItem third = community.item("p3");
        community.decide("p2", PUBLISH).orElseThrow();
        int logged = community.log().size();

        List<Outcome<Reviewed>> outcomes = review().decideAll(
                        community.id(),
                        List.of(
                                deciding(first).to(REMOVE).because(REASON),
                                deciding(second).to(REMOVE).because(REASON),
                                deciding(third).to(IGNORE).because(REASON)),
                        by(MODERATOR));

        assertThat(outcomes).extracting(Outcome::isAccepted).containsExactly(true, false, true);
        assertThat(community.log().subList(logged, community.log().size()))
                .extracting(ModerationLogEntry::action)
                .containsExactly("case.decided", "measure.taken", "case.decided");
        assertThat(community.log().get(logged).reason()).isEqualTo(REASON);
        assertThat(community.points(ADA)).isEqualTo(2);
        assertThat(community.queue()).isEmpty();
    }

    @Test
    void figures_tell_how_long_items_wait() {
        Moderated community = Moderated.on(bench());
        CommunityId id = community.id();
        Instant end = Bench.TODAY.plus(Duration.ofDays(9));
        assertThat(review().waiting(id, Bench.TODAY, end, by(MODERATOR)).orElseThrow())
                .isEqualTo(new WaitingFigures(0, null, 0, null));
        for (int i = 1; i <= 4; i++) {
            community.post("p" + i);
            community.reportByAll("p" + i, BOB);
        }
        for (int i = 1; i <= 3; i++) {
            bench().clock().moveTo(Bench.TODAY.plus(Duration.ofHours(i)));
            community.decide("p" + i, IGNORE).orElseThrow();
        }

        assertThat(review().waiting(id, Bench.TODAY, end, by(MODERATOR)).orElseThrow())
                .isEqualTo(new WaitingFigures(1, Bench.TODAY, 3, Duration.ofHours(2)));
        Instant second = Bench.TODAY.plus(Duration.ofHours(2));
        assertThat(review().waiting(id, second, second.plus(Duration.ofHours(1)), by(MODERATOR))
                        .orElseThrow())
                .isEqualTo(new WaitingFigures(1, Bench.TODAY, 1, Duration.ofHours(2)));
        assertThat(review().waiting(id, second, second, by(MODERATOR))
                        .orElseThrow()
                        .decided())
                .isZero();
        community.undo("p3").orElseThrow();
        assertThat(review().waiting(id, Bench.TODAY, end, by(MODERATOR)).orElseThrow())
                .isEqualTo(new WaitingFigures(2, Bench.TODAY, 2, Duration.ofHours(1)));
    }

    @Test
    void nobody_decides_about_their_own_and_only_those_who_may() {
        Moderated community = Moderated.on(bench());
        CommunityId id = community.id();
        community.submit("p1", "x", MODERATOR).orElseThrow();
        community.reportByAll("p1", BOB);
        ReviewItem item = community.item("p1");

        assertRefused(community.decide("p1", PUBLISH), OWN_CASE);
        assertRefused(review().claim(id, item.id(), TERM, by(MODERATOR)), OWN_CASE);
        assertRefused(review().decide(id, deciding(item).to(PUBLISH).because(REASON), by(ADA)), NOT_ALLOWED);
        assertRefused(review().page(id, null, 1, by(ADA)), NOT_ALLOWED);
        assertRefused(review().page(id, null, 1, by(STRANGER)), NOT_A_MEMBER);
        assertRefused(review().page(UNKNOWN, null, 1, by(MODERATOR)), UNKNOWN_COMMUNITY);
        assertRefused(review().claim(id, NO_ITEM, TERM, by(MODERATOR)), UNKNOWN_REVIEW_ITEM);
        assertRefused(review().caseOf(id, content("p9"), by(MODERATOR)), UNKNOWN_REVIEW_ITEM);
        review().decide(id, deciding(item).to(REMOVE).because(REASON), World.BY_ANIMATOR)
                .orElseThrow();
        assertRefused(community.undo("p1"), OWN_CASE);
    }

    @Test
    void ill_made_input_is_told_with_its_paths() {
        Moderated community = Moderated.on(bench());
        community.post("p1");
        community.reportByAll("p1", BOB);
        ReviewItem item = community.item("p1");

        assertMalformed(
                () -> review().decide(
                                community.id(),
                                deciding(item).to(PUBLISH).under(" ").because(" "),
                                by(MODERATOR)),
                "reason",
                "rule.value");
        assertMalformed(() -> review().claim(community.id(), item.id(), Duration.ZERO, by(MODERATOR)), "term");
        assertMalformed(
                () -> review().claim(
                                community.id(), item.id(), Duration.ofDays(1).plusNanos(1), by(MODERATOR)),
                "term");
        assertMalformed(() -> review().page(community.id(), null, 0, by(MODERATOR)), "limit");
        assertMalformed(() -> review().decideAll(community.id(), List.of(), by(MODERATOR)), "decisions");
        assertMalformed(
                () -> review().waiting(community.id(), Instant.MIN, Instant.MAX, by(MODERATOR)), "from", "until");
    }

    private static void assertMalformed(Runnable call, String... paths) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        malformed -> assertThat(malformed.violations())
                                .extracting("path")
                                .containsExactly((Object[]) paths));
    }
}
