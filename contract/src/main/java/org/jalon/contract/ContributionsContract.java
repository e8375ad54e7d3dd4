package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.NOT_YET;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.STRANGER;
import static org.jalon.contract.Practice.TRAINER;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.Practice.assertSound;
import static org.jalon.contract.Practice.content;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.START;
import static org.jalon.contribution.ContributionDraft.aComment;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.contribution.ContributionDraft.aQuestion;
import static org.jalon.contribution.ContributionDraft.aResource;
import static org.jalon.contribution.ContributionDraft.anAnswer;
import static org.jalon.contribution.ContributionRefusal.ACCEPTED_ELSEWHERE;
import static org.jalon.contribution.ContributionRefusal.CONTRIBUTION_CONFLICT;
import static org.jalon.contribution.ContributionRefusal.NOT_AN_ANSWER;
import static org.jalon.contribution.ContributionRefusal.NOT_AN_AUTHOR;
import static org.jalon.contribution.ContributionRefusal.NO_QUESTION;
import static org.jalon.contribution.ContributionRefusal.OWN_CONTRIBUTION;
import static org.jalon.contribution.ContributionRefusal.UNKNOWN_CONTRIBUTION;
import static org.jalon.contribution.ContributionRefusal.WITHDRAWN_CONTRIBUTION;
import static org.jalon.contribution.HighlightDraft.highlighting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.contribution.Acceptance;
import org.jalon.contribution.Change;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.ContributionDraft;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.Endorsement;
import org.jalon.contribution.Highlight;
import org.junit.jupiter.api.Test;

/** What members give, and what others put on it: who may, what follows, and that all of it can be taken back. */
public abstract class ContributionsContract {

    private static final CommunityId UNKNOWN = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000002"));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void what_is_contributed_is_known_and_recognised() {
        CommunityId id = Practice.community(bench());

        Contribution question = give(id, aQuestion("é/1").within("t"), ADA);
        give(id, aPost("p"), ADA);
        give(id, aComment("c"), ADA);
        give(id, aResource("r"), ADA);
        give(id, anAnswer("a").within("t").since(START), BOB);

        assertThat(contributions().find(id, content("é/1"))).contains(question);
        assertThat(question.since()).isEqualTo(Bench.TODAY);
        assertThat(contributions().find(id, content("a")).orElseThrow().since()).isEqualTo(START);
        assertThat(points(id, ADA)).isEqualTo(1 + 1 + 2 + 3);
        assertThat(points(id, BOB)).isEqualTo(1);
        assertThat(contributions().of(id, ADA, content("c"), 2))
                .extracting(one -> one.content().value())
                .containsExactly("p", "r");
        assertSound(id, jalon());
    }

    @Test
    void each_of_several_authors_is_recognised() {
        CommunityId id = Practice.community(bench());

        give(id, aResource("r").by(BOB, ADA), ADA);
        contributions().endorse(id, content("r"), by(CLEO)).orElseThrow();

        assertThat(points(id, ADA)).isEqualTo(13);
        assertThat(points(id, BOB)).isEqualTo(13);
        assertThat(contributions()
                        .contribute(id, aResource("r").by(ADA, BOB), by(BOB))
                        .orElseThrow()
                        .alreadySo())
                .isTrue();
        assertRefused(contributions().contribute(id, aResource("s").by(ADA, BOB), by(CLEO)), NOT_AN_AUTHOR);
    }

    @Test
    void the_same_again_changes_nothing_and_other_content_is_a_conflict() {
        CommunityId id = Practice.community(bench());
        Contribution first = give(id, aPost("p").within("t"), ADA);
        bench().clock().moveTo(Bench.TODAY.plusSeconds(60));

        Change<Contribution> again =
                contributions().contribute(id, aPost("p").within("t"), by(ADA)).orElseThrow();

        assertThat(again).isEqualTo(new Change<>(first, true, List.of()));
        assertRefused(contributions().contribute(id, aPost("p"), by(ADA)), CONTRIBUTION_CONFLICT);
        assertRefused(contributions().contribute(id, aComment("p").within("t"), by(ADA)), CONTRIBUTION_CONFLICT);
        assertRefused(contributions().contribute(id, aPost("p").within("t"), by(BOB)), CONTRIBUTION_CONFLICT);
        assertRefused(
                contributions().contribute(id, aPost("p").within("t").since(START), by(ADA)), CONTRIBUTION_CONFLICT);
        assertThat(points(id, ADA)).isEqualTo(1);
    }

    @Test
    void what_cannot_have_been_given_is_refused() {
        CommunityId id = Practice.community(bench());

        assertRefused(contributions().contribute(UNKNOWN, aPost("p"), by(ADA)), UNKNOWN_COMMUNITY);
        assertRefused(contributions().contribute(id, aPost("p"), by(STRANGER)), NOT_A_MEMBER);
        assertRefused(contributions().contribute(id, aPost("p").by(ADA, STRANGER), by(ADA)), NOT_A_MEMBER);
        assertRefused(
                contributions().contribute(id, aPost("p").since(START.minus(Duration.ofDays(366))), by(ADA)),
                NOT_A_MEMBER);
        assertRefused(contributions().contribute(id, aPost("p").since(Bench.TODAY.plusNanos(1)), by(ADA)), NOT_YET);
        assertThat(contributions().find(id, content("p"))).isEmpty();
        assertThat(contributions().find(UNKNOWN, content("p"))).isEmpty();
    }

    @Test
    void an_endorsement_is_one_per_member_never_ones_own_and_may_be_taken_back_and_given_again() {
        CommunityId id = Practice.community(bench());
        give(id, aPost("p"), ADA);

        contributions().endorse(id, content("p"), by(BOB)).orElseThrow();
        assertThat(contributions()
                        .endorse(id, content("p"), by(BOB))
                        .orElseThrow()
                        .alreadySo())
                .isTrue();
        contributions().endorse(id, content("p"), by(CLEO)).orElseThrow();
        assertRefused(contributions().endorse(id, content("p"), by(ADA)), OWN_CONTRIBUTION);

        assertThat(points(id, ADA)).isEqualTo(21);
        assertThat(contributions().endorsements(id, content("p"))).isEqualTo(2);
        assertThat(contributions().endorsements(id, content("p"), BOB, 9))
                .containsExactly(new Endorsement(content("p"), CLEO, Bench.TODAY));

        withdrawEndorsement(id, BOB, BOB);
        assertThat(points(id, ADA)).isEqualTo(11);
        assertThat(withdrawEndorsement(id, BOB, BOB).alreadySo()).isTrue();
        contributions().endorse(id, content("p"), by(BOB)).orElseThrow();
        assertThat(points(id, ADA)).isEqualTo(21);
        assertRefused(contributions().withdrawEndorsement(id, content("p"), BOB, by(CLEO)), NOT_ALLOWED);
        withdrawEndorsement(id, BOB, MODERATOR);
        assertThat(points(id, ADA)).isEqualTo(11);
        assertSound(id, jalon());
    }

    @Test
    void who_left_has_no_merit_of_what_comes_later() {
        CommunityId id = Practice.community(bench());
        give(id, aPost("p"), ADA);
        bench().clock().moveTo(Bench.TODAY.plusSeconds(60));
        jalon().communities().leave(id, ADA, null, by(ADA)).orElseThrow();

        contributions().endorse(id, content("p"), by(BOB)).orElseThrow();

        assertThat(points(id, ADA)).isEqualTo(1);
        assertThat(contributions().endorsements(id, content("p"))).isEqualTo(1);
        assertThat(withdrawEndorsement(id, BOB, BOB).alreadySo()).isFalse();
    }

    @Test
    void a_question_has_one_accepted_answer() {
        CommunityId id = Practice.community(bench());
        give(id, aQuestion("q").within("t"), ADA);
        give(id, anAnswer("a1").within("t"), BOB);
        give(id, anAnswer("a2").within("t"), CLEO);

        accept(id, "a1", ADA);
        assertThat(accept(id, "a1", ADA).alreadySo()).isTrue();
        assertThat(points(id, BOB)).isEqualTo(101);
        Contribution second = accept(id, "a2", TRAINER).current();

        assertThat(points(id, BOB)).isEqualTo(1);
        assertThat(points(id, CLEO)).isEqualTo(101);
        Acceptance acceptance = second.acceptance();
        assertThat(acceptance).extracting(Acceptance::by).isEqualTo(TRAINER);
        assertThat(contributions().find(id, content("q")).orElseThrow().acceptance())
                .isEqualTo(acceptance);
        assertThat(contributions().find(id, content("a1")).orElseThrow().acceptance())
                .isNull();
        assertRefused(contributions().unaccept(id, content("a2"), by(BOB)), NOT_ALLOWED);
        contributions().unaccept(id, content("a2"), by(ADA)).orElseThrow();
        assertThat(points(id, CLEO)).isEqualTo(1);
        assertThat(contributions()
                        .unaccept(id, content("a2"), by(ADA))
                        .orElseThrow()
                        .alreadySo())
                .isTrue();
        assertSound(id, jalon());
    }

    @Test
    void a_question_without_a_thread_is_one() {
        CommunityId id = Practice.community(bench());
        give(id, aQuestion("q"), ADA);
        give(id, anAnswer("a").within("q"), BOB);

        accept(id, "a", ADA);

        assertThat(points(id, BOB)).isEqualTo(101);
    }

    @Test
    void ones_own_answer_may_be_accepted_but_rules_know() {
        CommunityId id = Practice.community(bench());
        give(id, aQuestion("q"), ADA);
        give(id, anAnswer("a"), ADA);

        contributions().accept(id, content("a"), content("q"), by(ADA)).orElseThrow();

        assertThat(contributions().find(id, content("a")).orElseThrow().acceptance())
                .isNotNull();
        assertThat(points(id, ADA)).isEqualTo(2);
    }

    @Test
    void what_cannot_be_accepted_is_refused() {
        CommunityId id = Practice.community(bench());
        give(id, aQuestion("q").within("t"), ADA);
        give(id, aQuestion("other").within("t"), ADA);
        give(id, aPost("p").within("t"), BOB);
        give(id, anAnswer("alone"), BOB);
        give(id, anAnswer("a").within("t"), BOB);

        assertRefused(contributions().accept(id, content("?"), by(ADA)), UNKNOWN_CONTRIBUTION);
        assertRefused(contributions().accept(id, content("p"), by(ADA)), NOT_AN_ANSWER);
        assertRefused(contributions().accept(id, content("alone"), by(ADA)), NO_QUESTION);
        assertRefused(contributions().accept(id, content("a"), content("p"), by(ADA)), NO_QUESTION);
        assertRefused(contributions().accept(id, content("a"), by(BOB)), NOT_ALLOWED);
        accept(id, "a", ADA);
        assertRefused(contributions().accept(id, content("a"), content("other"), by(ADA)), ACCEPTED_ELSEWHERE);
    }

    @Test
    void a_highlight_has_its_reason_and_can_be_undone() {
        CommunityId id = Practice.community(bench());
        give(id, aPost("p"), ADA);
        give(id, aPost("own"), ANIMATOR);
        String reason = "Très clair :\n« essayez » 'quoted' \\n \uD83D\uDE00";

        Highlight highlight = contributions()
                .highlight(id, highlighting("p").because(reason), BY_ANIMATOR)
                .orElseThrow()
                .current();

        assertThat(highlight.reason()).isEqualTo(reason);
        assertThat(highlight.toString()).doesNotContain("clair");
        assertThat(contributions().highlight(id, content("p"))).contains(highlight);
        assertThat(contributions().highlights(id, null, 9)).containsExactly(highlight);
        assertThat(points(id, ADA)).isEqualTo(1_001);
        assertThat(contributions()
                        .highlight(id, highlighting("p").because(reason), BY_ANIMATOR)
                        .orElseThrow()
                        .alreadySo())
                .isTrue();
        contributions()
                .highlight(id, highlighting("p").because("better"), by(TRAINER))
                .orElseThrow();
        assertThat(contributions().highlight(id, content("p")).orElseThrow().reason())
                .isEqualTo("better");
        assertThat(points(id, ADA)).isEqualTo(1_001);
        assertRefused(contributions().highlight(id, highlighting("p").because("me"), by(ADA)), NOT_ALLOWED);
        assertRefused(contributions().highlight(id, highlighting("own").because("me"), BY_ANIMATOR), OWN_CONTRIBUTION);

        contributions().removeHighlight(id, content("p"), BY_ANIMATOR).orElseThrow();
        assertThat(points(id, ADA)).isEqualTo(1);
        assertThat(contributions().highlights(id, null, 9)).isEmpty();
        assertThat(contributions()
                        .removeHighlight(id, content("p"), BY_ANIMATOR)
                        .orElseThrow()
                        .alreadySo())
                .isTrue();
        assertSound(id, jalon());
    }

    @Test
    void withdrawing_takes_back_all_that_was_put_on_it() {
        CommunityId id = Practice.community(bench());
        give(id, aQuestion("q").within("t"), ADA);
        give(id, anAnswer("a").within("t"), BOB);
        contributions().endorse(id, content("a"), by(CLEO)).orElseThrow();
        contributions()
                .highlight(id, highlighting("a").because("clear"), BY_ANIMATOR)
                .orElseThrow();
        accept(id, "a", ADA);
        assertThat(points(id, BOB)).isEqualTo(1_111);

        assertRefused(contributions().withdraw(id, content("a"), by(ADA)), NOT_ALLOWED);
        Contribution withdrawn = contributions()
                .withdraw(id, content("a"), by(BOB))
                .orElseThrow()
                .current();

        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(points(id, BOB)).isZero();
        assertThat(contributions().endorsements(id, content("a"))).isZero();
        assertThat(contributions().highlight(id, content("a"))).isEmpty();
        assertThat(contributions().find(id, content("q")).orElseThrow().acceptance())
                .isNull();
        assertThat(contributions()
                        .withdraw(id, content("a"), by(BOB))
                        .orElseThrow()
                        .alreadySo())
                .isTrue();
        assertSound(id, jalon());
    }

    @Test
    void a_withdrawn_question_gives_its_thread_to_another_and_frees_its_answer() {
        CommunityId id = Practice.community(bench());
        give(id, aQuestion("q").within("t"), ADA);
        give(id, anAnswer("a").within("t"), BOB);
        accept(id, "a", ADA);

        contributions().withdraw(id, content("q"), by(MODERATOR)).orElseThrow();

        assertThat(points(id, BOB)).isEqualTo(1);
        assertRefused(contributions().accept(id, content("a"), by(ADA)), NO_QUESTION);
        give(id, aQuestion("q2").within("t"), CLEO);
        accept(id, "a", CLEO);
        assertThat(points(id, BOB)).isEqualTo(101);
        assertSound(id, jalon());
    }

    @Test
    void a_withdrawn_contribution_accepts_nothing() {
        CommunityId id = Practice.community(bench());
        give(id, aQuestion("q").within("t"), ADA);
        give(id, anAnswer("a").within("t"), BOB);
        contributions().withdraw(id, content("a"), by(BOB)).orElseThrow();

        assertRefused(contributions().contribute(id, anAnswer("a").within("t"), by(BOB)), WITHDRAWN_CONTRIBUTION);
        assertRefused(contributions().endorse(id, content("a"), by(CLEO)), WITHDRAWN_CONTRIBUTION);
        assertRefused(contributions().accept(id, content("a"), by(ADA)), WITHDRAWN_CONTRIBUTION);
        assertRefused(
                contributions().highlight(id, highlighting("a").because("x"), BY_ANIMATOR), WITHDRAWN_CONTRIBUTION);
        assertRefused(contributions().endorse(id, content("?"), by(CLEO)), UNKNOWN_CONTRIBUTION);
        assertRefused(contributions().withdraw(id, content("?"), by(CLEO)), UNKNOWN_CONTRIBUTION);
    }

    @Test
    void what_the_host_took_back_itself_is_not_taken_back_twice() {
        CommunityId id = Practice.community(bench());
        Contribution post = give(id, aPost("p"), ADA);
        jalon().retract(id, post.activities().get(0), BY_ANIMATOR).orElseThrow();

        assertThat(contributions()
                        .withdraw(id, content("p"), by(ADA))
                        .orElseThrow()
                        .entries())
                .isEmpty();

        assertThat(points(id, ADA)).isZero();
        assertSound(id, jalon());
    }

    @Test
    void what_can_mean_nothing_is_thrown_with_its_paths() {
        CommunityId id = Practice.community(bench());

        assertThatThrownBy(() ->
                        contributions().contribute(id, aPost(" ").within("").since(Instant.MIN), by(ADA)))
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        malformed -> assertThat(malformed.violations())
                                .extracting(Violation::path)
                                .containsExactlyInAnyOrder("content.value", "thread.value", "since"));
        assertThatThrownBy(() -> contributions().contribute(id, aPost("p").since(Instant.MIN), by(ADA)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("since");
        assertThatThrownBy(() -> contributions().highlight(id, highlighting("p").because(" \n"), BY_ANIMATOR))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> contributions().highlights(id, null, 0))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("limit");
    }

    private Contribution give(CommunityId id, ContributionDraft draft, MemberId member) {
        return contributions().contribute(id, draft, by(member)).orElseThrow().current();
    }

    private Change<Contribution> accept(CommunityId id, String answer, MemberId member) {
        return contributions().accept(id, content(answer), by(member)).orElseThrow();
    }

    private Change<Contribution> withdrawEndorsement(CommunityId id, MemberId whose, MemberId who) {
        return contributions()
                .withdrawEndorsement(id, content("p"), whose, by(who))
                .orElseThrow();
    }

    private long points(CommunityId id, MemberId member) {
        return Practice.pointsOf(id, member, jalon());
    }

    private Contributions contributions() {
        return jalon().contributions();
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
