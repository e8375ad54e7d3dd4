package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.Actor.by;
import static org.jalon.contract.Moderated.REASON;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.Practice.assertSound;
import static org.jalon.contract.Practice.content;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.words;
import static org.jalon.moderation.measure.MeasureRefusal.PARTY_TO_APPEAL;
import static org.jalon.moderation.measure.MeasureStatus.EXPIRED;
import static org.jalon.moderation.measure.MeasureStatus.IN_FORCE;
import static org.jalon.moderation.measure.MeasureStatus.LIFTED;
import static org.jalon.moderation.measure.MeasureStatus.OVERTURNED;
import static org.jalon.moderation.measure.MeasureType.HOLD;
import static org.jalon.moderation.measure.MeasureType.REMOVAL;
import static org.jalon.moderation.review.DecisionDraft.deciding;
import static org.jalon.moderation.review.ReviewAction.EDIT_REQUESTED;
import static org.jalon.moderation.review.ReviewAction.PUBLISH;
import static org.jalon.moderation.review.ReviewAction.REMOVE;
import static org.jalon.moderation.submission.Manuscript.manuscript;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.moderation.measure.Measure;
import org.jalon.moderation.measure.StatementOfReasons;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.review.Visibility;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.screening.ScreeningPolicy;
import org.jalon.moderation.text.WordList;
import org.junit.jupiter.api.Test;

/** What moderators decide about contributions is told to the authors, who can appeal; overturned, it is published after all. */
public abstract class RemovalsContract {

    private static final Instant TOMORROW = Bench.TODAY.plus(Duration.ofDays(1));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void the_author_of_what_is_removed_is_told_why_and_what_is_upheld_stays_removed() {
        Moderated community = reported("p1");

        community.decide("p1", REMOVE).orElseThrow();

        StatementOfReasons told = onlyStatement(community, ADA);
        assertThat(told.type()).isEqualTo(REMOVAL);
        assertThat(told.content()).isEqualTo(content("p1"));
        assertThat(told.reason()).isEqualTo(REASON);
        assertThat(told.rule()).isEqualTo("charter-3");
        assertThat(told.role()).isEqualTo(Role.MODERATOR);
        assertThat(told.status()).isEqualTo(IN_FORCE);
        assertThat(community.jalon().sanctions().inForce(community.id(), ADA)).isEmpty();
        appeal(community, told, ADA);
        assertRefused(
                community.jalon().appeals().overturn(community.id(), told.measure(), "mine", by(MODERATOR)),
                PARTY_TO_APPEAL);

        community
                .jalon()
                .appeals()
                .uphold(community.id(), told.measure(), "it was", BY_ANIMATOR)
                .orElseThrow();

        assertThat(community.visibility("p1")).isEqualTo(Visibility.REMOVED);
        assertThat(community.points(ADA)).isZero();
        assertThat(community.actions()).endsWith("case.decided", "measure.taken", "appeal.lodged", "appeal.upheld");
    }

    @Test
    void what_is_overturned_is_published_with_all_that_was_on_it_and_its_reporters_were_wrong() {
        Moderated community = reported("p1");
        community
                .jalon()
                .contributions()
                .endorse(community.id(), content("p1"), by(BOB))
                .orElseThrow();
        long points = community.points(ADA);
        community.decide("p1", REMOVE).orElseThrow();
        bench().clock().moveTo(TOMORROW);
        StatementOfReasons told = onlyStatement(community, ADA);
        appeal(community, told, ADA);

        overturn(community, told);

        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
        assertThat(community.points(ADA)).isEqualTo(points);
        assertThat(community.jalon().contributions().endorsements(community.id(), content("p1")))
                .isEqualTo(1);
        assertThat(community.queue()).isEmpty();
        assertThat(onlyStatement(community, ADA).status()).isEqualTo(OVERTURNED);
        assertThat(community
                        .jalon()
                        .reports()
                        .record(community.id(), BOB, by(MODERATOR))
                        .orElseThrow()
                        .agreed())
                .isZero();
        assertThat(community.actions()).endsWith("appeal.lodged", "case.decided", "appeal.overturned");
        ReviewItem decided = community.item("p1");
        assertThat(decided.decision()).hasValueSatisfying(decision -> {
            assertThat(decision.action()).isEqualTo(PUBLISH);
            assertThat(decision.by()).isEqualTo(BY_ANIMATOR.member());
            assertThat(decision.reason()).isEqualTo("sorry");
        });
        assertSound(community.id(), community.jalon());
    }

    @Test
    void what_was_published_on_appeal_can_be_decided_about_again() {
        Moderated community = reported("p1", BOB, CLEO, Moderated.DURO);
        community.decide("p1", REMOVE).orElseThrow();
        StatementOfReasons first = onlyStatement(community, ADA);
        appeal(community, first, ADA);
        overturn(community, first);

        community.undo("p1").orElseThrow();

        assertThat(community.visibility("p1")).isEqualTo(Visibility.HIDDEN);
        assertThat(community.queue()).hasSize(1);
        community.decide("p1", REMOVE).orElseThrow();
        assertThat(statements(community, ADA))
                .extracting(StatementOfReasons::status)
                .containsExactlyInAnyOrder(OVERTURNED, IN_FORCE);
        assertThat(community.points(ADA)).isZero();
        assertSound(community.id(), community.jalon());
    }

    @Test
    void each_author_is_told_and_what_one_of_them_contests_is_over_for_all() {
        Moderated community = Moderated.on(bench());
        community
                .jalon()
                .screening()
                .submit(community.id(), manuscript(aPost("p1").by(ADA, CLEO)).saying("ours"), by(ADA))
                .orElseThrow();
        community.reportByAll("p1", BOB);
        community.decide("p1", REMOVE).orElseThrow();
        StatementOfReasons told = onlyStatement(community, CLEO);
        appeal(community, told, CLEO);

        overturn(community, told);

        assertThat(onlyStatement(community, CLEO).status()).isEqualTo(OVERTURNED);
        assertThat(onlyStatement(community, ADA).status()).isEqualTo(LIFTED);
        assertThat(onlyStatement(community, ADA).lifted()).isEqualTo("sorry");
        assertThat(community.points(ADA)).isEqualTo(1);
        assertThat(community.actions())
                .endsWith("appeal.lodged", "measure.lifted", "case.decided", "appeal.overturned");
    }

    @Test
    void a_moderator_who_undoes_the_decision_takes_the_measure_back() {
        Moderated community = reported("p1");
        community.decide("p1", REMOVE).orElseThrow();
        StatementOfReasons told = onlyStatement(community, ADA);
        appeal(community, told, ADA);

        community.undo("p1").orElseThrow();

        assertThat(onlyStatement(community, ADA).status()).isEqualTo(LIFTED);
        assertThat(onlyStatement(community, ADA).lifted()).isEqualTo(REASON);
        overturn(community, told);
        assertThat(community.queue()).hasSize(1);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
        assertThat(community.points(ADA)).isEqualTo(1);
        assertSound(community.id(), community.jalon());
    }

    @Test
    void what_was_held_and_dropped_is_published_as_of_the_moment_when_it_was_given() {
        for (boolean dropped : List.of(true, false)) {
            Moderated community = held();
            community.decide("p1", dropped ? REMOVE : EDIT_REQUESTED).orElseThrow();
            assertThat(community.visibility("p1")).isEqualTo(dropped ? Visibility.REMOVED : Visibility.HELD);
            bench().clock().moveTo(TOMORROW);
            StatementOfReasons told = onlyStatement(community, ADA);
            assertThat(told.type()).isEqualTo(dropped ? REMOVAL : HOLD);
            appeal(community, told, ADA);

            overturn(community, told);

            assertThat(community.visibility("p1")).isEqualTo(Visibility.PUBLISHED);
            assertThat(community.points(ADA)).isEqualTo(1);
            assertThat(community
                            .jalon()
                            .contributions()
                            .find(community.id(), content("p1"))
                            .orElseThrow()
                            .since())
                    .isEqualTo(Bench.TODAY);
            assertThat(community.queue()).isEmpty();
            assertSound(community.id(), community.jalon());
            bench().clock().moveTo(Bench.TODAY);
        }
    }

    @Test
    void the_rule_is_the_one_that_brought_it_into_the_queue_when_the_moderator_names_none() {
        Moderated held = held();
        decideWithoutRule(held);
        assertThat(onlyStatement(held, ADA).rule()).isEqualTo("suspect");

        Moderated reported = reported("p1");
        decideWithoutRule(reported);
        assertThat(onlyStatement(reported, ADA).rule()).isEqualTo("reports");
    }

    private static void decideWithoutRule(Moderated community) {
        community
                .jalon()
                .review()
                .decide(
                        community.id(),
                        deciding(community.item("p1")).to(REMOVE).because(REASON),
                        by(MODERATOR))
                .orElseThrow();
    }

    @Test
    void who_is_to_edit_is_told_until_it_is_done() {
        Moderated community = reported("p1");
        community.decide("p1", EDIT_REQUESTED).orElseThrow();
        StatementOfReasons told = onlyStatement(community, ADA);
        assertThat(told.type()).isEqualTo(HOLD);
        assertThat(told.status()).isEqualTo(IN_FORCE);
        appeal(community, told, ADA);
        bench().clock().moveTo(TOMORROW);

        community
                .jalon()
                .reports()
                .repaired(community.id(), content("p1"), by(ADA))
                .orElseThrow();

        assertThat(onlyStatement(community, ADA).status()).isEqualTo(EXPIRED);
        assertThat(onlyStatement(community, ADA).until()).isEqualTo(TOMORROW);
        assertThat(community.actions()).endsWith("appeal.lodged", "content.repaired");
        overturn(community, told);
        assertThat(onlyStatement(community, ADA).status()).isEqualTo(OVERTURNED);
        assertThat(community.item("p1").decision().orElseThrow().action()).isEqualTo(EDIT_REQUESTED);
    }

    @Test
    void the_next_decision_ends_what_the_author_was_to_do_and_undone_it_is_to_be_done_again() {
        Moderated community = reported("p1");
        community.decide("p1", EDIT_REQUESTED).orElseThrow();
        community.reportByAll("p1", CLEO);

        community.decide("p1", REMOVE).orElseThrow();
        assertThat(statements(community, ADA))
                .extracting(StatementOfReasons::status)
                .containsExactlyInAnyOrder(EXPIRED, IN_FORCE);

        community.undo("p1").orElseThrow();
        assertThat(statements(community, ADA))
                .extracting(StatementOfReasons::status)
                .containsExactlyInAnyOrder(IN_FORCE, LIFTED);
        assertThat(community.visibility("p1")).isEqualTo(Visibility.EDIT_REQUESTED);

        community.decide("p1", PUBLISH).orElseThrow();
        assertThat(statements(community, ADA))
                .extracting(StatementOfReasons::status)
                .containsExactlyInAnyOrder(EXPIRED, LIFTED);
    }

    @Test
    void what_its_author_takes_back_meanwhile_does_not_come_back() {
        Moderated community = reported("p1");
        community.decide("p1", REMOVE).orElseThrow();
        community
                .jalon()
                .contributions()
                .withdraw(community.id(), content("p1"), by(ADA))
                .orElseThrow();
        StatementOfReasons told = onlyStatement(community, ADA);
        appeal(community, told, ADA);

        overturn(community, told);

        assertThat(community
                        .jalon()
                        .contributions()
                        .find(community.id(), content("p1"))
                        .orElseThrow()
                        .isWithdrawn())
                .isTrue();
        assertThat(community.points(ADA)).isZero();
        assertSound(community.id(), community.jalon());
    }

    private Moderated reported(String post, MemberId... reporters) {
        Moderated community = Moderated.on(bench());
        community.post(post);
        community.reportByAll(post, reporters.length == 0 ? new MemberId[] {BOB} : reporters);
        return community;
    }

    private Moderated held() {
        Moderated community = Moderated.on(
                bench(),
                Screener.of(ScreeningPolicy.of(
                        rule("suspect").when(words(WordList.of("perhaps"))).then(Verdict.HOLD))));
        community.submit("p1", "perhaps", ADA).orElseThrow();
        return community;
    }

    private static void appeal(Moderated community, StatementOfReasons told, MemberId author) {
        community
                .jalon()
                .appeals()
                .appeal(community.id(), told.measure(), "not so", by(author))
                .orElseThrow();
    }

    private static Measure overturn(Moderated community, StatementOfReasons told) {
        return community
                .jalon()
                .appeals()
                .overturn(community.id(), told.measure(), "sorry", BY_ANIMATOR)
                .orElseThrow();
    }

    private static StatementOfReasons onlyStatement(Moderated community, MemberId author) {
        List<StatementOfReasons> told = statements(community, author);
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private static List<StatementOfReasons> statements(Moderated community, MemberId author) {
        return community
                .jalon()
                .sanctions()
                .statements(community.id(), null, 9, by(author))
                .orElseThrow();
    }
}
