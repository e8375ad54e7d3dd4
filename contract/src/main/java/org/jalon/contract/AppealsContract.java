package org.jalon.contract;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.Practice.content;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.START;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.kudos.ThanksDraft.thanks;
import static org.jalon.moderation.measure.MeasureDraft.measure;
import static org.jalon.moderation.measure.MeasureRefusal.ALREADY_APPEALED;
import static org.jalon.moderation.measure.MeasureRefusal.APPEAL_DECIDED;
import static org.jalon.moderation.measure.MeasureRefusal.APPEAL_TERM_OVER;
import static org.jalon.moderation.measure.MeasureRefusal.MEASURE_OVER;
import static org.jalon.moderation.measure.MeasureRefusal.NOT_APPEALED;
import static org.jalon.moderation.measure.MeasureRefusal.PARTY_TO_APPEAL;
import static org.jalon.moderation.measure.MeasureRefusal.UNKNOWN_MEASURE;
import static org.jalon.moderation.measure.MeasureType.EXCLUSION;
import static org.jalon.moderation.measure.MeasureType.MUTE;
import static org.jalon.moderation.measure.MeasureType.SUSPENSION;
import static org.jalon.moderation.measure.MeasureType.WARNING;

import java.time.Instant;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.MembershipDraft;
import org.jalon.community.Role;
import org.jalon.kudos.ThanksDraft;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.ModerationLogEntry;
import org.jalon.moderation.measure.Appeals;
import org.jalon.moderation.measure.Measure;
import org.jalon.moderation.measure.MeasureDraft;
import org.jalon.moderation.measure.MeasureStatus;
import org.jalon.moderation.measure.MeasureType;
import org.jalon.moderation.measure.Sanctions;
import org.jalon.moderation.measure.StatementOfReasons;
import org.jalon.moderation.measure.StatementOfReasons.AnsweredAppeal;
import org.jalon.recognition.ledger.Award;
import org.junit.jupiter.api.Test;

/** Appeals: one per measure, within a term, decided by somebody else; and that an overturned measure is as if it had not been taken. */
public abstract class AppealsContract {

    private static final Instant TOMORROW = Bench.TODAY.plus(ofDays(1));
    private static final Instant TERM = Instant.parse("2026-12-01T09:00:00Z");
    private static final String WORDS = "Ce n'était pas moi :\n« ... » 'x' \\n \uD83D\uDE00";

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void an_appeal_is_decided_by_somebody_else_and_only_once() {
        CommunityId id = Practice.community(bench());
        Measure mute = sanction(id, against(MUTE, ADA));
        assertRefused(appeals().uphold(id, mute.id(), "no", BY_ANIMATOR), NOT_APPEALED);

        StatementOfReasons lodged = appeal(id, mute);

        assertThat(lodged.appeal()).isEqualTo(new AnsweredAppeal(WORDS, Bench.TODAY, null, null));
        assertThat(waiting(id)).extracting(Measure::id).containsExactly(mute.id());
        assertRefused(appeals().appeal(id, mute.id(), WORDS, by(ADA)), ALREADY_APPEALED);
        assertRefused(appeals().uphold(id, mute.id(), "no", by(MODERATOR)), PARTY_TO_APPEAL);
        assertRefused(appeals().overturn(id, mute.id(), "no", by(MODERATOR)), PARTY_TO_APPEAL);
        assertRefused(appeals().uphold(id, mute.id(), "no", by(BOB)), NOT_ALLOWED);
        assertRefused(appeals().waiting(id, null, 9, by(BOB)), NOT_ALLOWED);

        Measure upheld = appeals().uphold(id, mute.id(), "it was", BY_ANIMATOR).orElseThrow();

        assertThat(upheld.statusAt(Bench.TODAY)).isEqualTo(MeasureStatus.IN_FORCE);
        assertThat(told(id, mute).appeal()).isEqualTo(new AnsweredAppeal(WORDS, Bench.TODAY, false, "it was"));
        assertThat(sanctions().inForce(id, ADA)).hasSize(1);
        assertRefused(appeals().overturn(id, mute.id(), "no", BY_ANIMATOR), APPEAL_DECIDED);
        assertRefused(appeals().appeal(id, mute.id(), WORDS, by(ADA)), ALREADY_APPEALED);
        assertThat(waiting(id)).isEmpty();
        assertThat(actions(id)).containsExactly("measure.taken", "appeal.lodged", "appeal.upheld");
        assertThat(upheld + " " + upheld.appeal() + " " + lodged + " " + lodged.appeal())
                .doesNotContain("moi", "it was");
    }

    @Test
    void nobody_decides_on_an_appeal_of_their_own() {
        CommunityId id = Practice.community(bench());
        Measure warning = sanctions()
                .sanction(id, against(WARNING, MODERATOR), BY_ANIMATOR)
                .orElseThrow();
        appeals().appeal(id, warning.id(), WORDS, by(MODERATOR)).orElseThrow();
        sanctions().acknowledge(id, warning.id(), by(MODERATOR)).orElseThrow();

        assertRefused(appeals().overturn(id, warning.id(), "mine", by(MODERATOR)), PARTY_TO_APPEAL);
        assertRefused(appeals().overturn(id, warning.id(), "mine", BY_ANIMATOR), PARTY_TO_APPEAL);
    }

    @Test
    void one_may_appeal_until_the_term_is_over_whatever_stands_against_one() {
        CommunityId id = Practice.community(bench());
        Measure early = sanction(id, against(SUSPENSION, ADA));
        Measure late = sanction(id, against(EXCLUSION, BOB).until(TOMORROW));
        bench().clock().moveTo(TERM.minusNanos(1));
        assertThat(told(id, early).appealableUntil()).isEqualTo(TERM);
        appeal(id, early);
        bench().clock().moveTo(TERM);

        assertRefused(appeals().appeal(id, late.id(), WORDS, by(BOB)), APPEAL_TERM_OVER);
        assertRefused(appeals().appeal(id, late.id(), WORDS, by(CLEO)), UNKNOWN_MEASURE);
        appeals().overturn(id, early.id(), "sorry", BY_ANIMATOR).orElseThrow();
        assertThat(contributes(id, "p", ADA)).isTrue();
    }

    @Test
    void what_was_lifted_cannot_be_appealed_against_but_what_expired_can() {
        CommunityId id = Practice.community(bench());
        Measure lifted = sanction(id, against(MUTE, ADA));
        sanctions().lift(id, lifted.id(), "enough", by(MODERATOR)).orElseThrow();
        Measure expired = sanction(id, against(MUTE, ADA).until(TOMORROW));
        bench().clock().moveTo(TOMORROW);

        assertRefused(appeals().appeal(id, lifted.id(), WORDS, by(ADA)), MEASURE_OVER);
        appeal(id, expired);
        Measure overturned =
                appeals().overturn(id, expired.id(), "sorry", BY_ANIMATOR).orElseThrow();

        assertThat(overturned.statusAt(TOMORROW)).isEqualTo(MeasureStatus.OVERTURNED);
        assertThat(sanctions().suggest(id, ADA, by(MODERATOR)).orElseThrow().counted())
                .isZero();
    }

    @Test
    void what_was_taken_back_counts_again_as_if_it_had_always_counted() {
        CommunityId id = Practice.community(bench());
        contributes(id, "p", ADA);
        jalon().contributions().endorse(id, content("p"), by(BOB)).orElseThrow();
        jalon().record(id, activity("post.published").id("hosts").by(ADA).at(START))
                .orElseThrow();
        ActivityId published = jalon().contributions()
                .find(id, content("p"))
                .orElseThrow()
                .activities()
                .get(0);
        List<String> before = awards(id);
        Measure warning = sanction(id, against(WARNING, ADA).takingBack(published.value(), "hosts"));
        assertThat(Practice.pointsOf(id, ADA, jalon())).isEqualTo(10);
        bench().clock().moveTo(TOMORROW);
        appeal(id, warning);

        appeals().overturn(id, warning.id(), "sorry", BY_ANIMATOR).orElseThrow();

        assertThat(Practice.pointsOf(id, ADA, jalon())).isEqualTo(12);
        assertThat(awards(id)).isEqualTo(before);
        Practice.assertSound(id, jalon());
        Measure again = sanction(id, against(WARNING, ADA).takingBack("hosts"));
        assertThat(Practice.pointsOf(id, ADA, jalon())).isEqualTo(11);
        appeal(id, again);
        appeals().overturn(id, again.id(), "sorry again", BY_ANIMATOR).orElseThrow();
        assertThat(awards(id)).isEqualTo(before);
        Practice.assertSound(id, jalon());
    }

    @Test
    void what_counts_again_is_taken_back_under_the_id_that_it_had_first() {
        CommunityId id = Practice.community(bench());
        contributes(id, "p", ADA);
        jalon().record(id, activity("post.published").id("hosts").by(ADA).at(START))
                .orElseThrow();
        jalon().kudos().thank(id, someThanks(), by(ADA)).orElseThrow();
        String published = jalon().contributions()
                .find(id, content("p"))
                .orElseThrow()
                .activities()
                .get(0)
                .value();
        Measure warning = sanction(id, against(WARNING, ADA).takingBack(published, "hosts", "k"));
        assertThat(Practice.kudosOf(id, BOB, jalon())).isZero();
        appeal(id, warning);
        appeals().overturn(id, warning.id(), "sorry", BY_ANIMATOR).orElseThrow();
        assertThat(Practice.pointsOf(id, ADA, jalon())).isEqualTo(2);
        assertThat(Practice.kudosOf(id, BOB, jalon())).isEqualTo(3);
        assertThat(jalon().kudos()
                        .thank(id, someThanks(), by(ADA))
                        .orElseThrow()
                        .alreadySo())
                .isTrue();

        assertThat(jalon().retract(id, new ActivityId("hosts"), by(ADA))
                        .orElseThrow()
                        .entries())
                .hasSize(1);
        jalon().contributions().withdraw(id, content("p"), by(ADA)).orElseThrow();
        jalon().kudos().takeBack(id, new ActivityId("k"), by(ADA)).orElseThrow();

        assertThat(Practice.pointsOf(id, ADA, jalon())).isZero();
        assertThat(Practice.kudosOf(id, BOB, jalon())).isZero();
        Practice.assertSound(id, jalon());
    }

    @Test
    void what_its_author_took_back_meanwhile_does_not_count_again() {
        CommunityId id = Practice.community(bench());
        contributes(id, "p", ADA);
        jalon().record(id, activity("post.published").id("hosts").by(ADA).at(START))
                .orElseThrow();
        String published = jalon().contributions()
                .find(id, content("p"))
                .orElseThrow()
                .activities()
                .get(0)
                .value();
        Measure warning = sanction(id, against(WARNING, ADA).takingBack(published, "hosts"));
        jalon().contributions().withdraw(id, content("p"), by(ADA)).orElseThrow();
        jalon().retract(id, new ActivityId("hosts"), by(ADA)).orElseThrow();
        appeal(id, warning);

        appeals().overturn(id, warning.id(), "sorry", BY_ANIMATOR).orElseThrow();

        assertThat(Practice.pointsOf(id, ADA, jalon())).isZero();
        Practice.assertSound(id, jalon());
    }

    @Test
    void who_was_excluded_is_a_member_as_before() {
        CommunityId id = Practice.community(bench());
        Membership before = membership(id);
        Measure exclusion = sanction(id, against(EXCLUSION, ADA));
        assertRefused(jalon().contributions().contribute(id, aPost("p"), by(ADA)), NOT_A_MEMBER);
        bench().clock().moveTo(TOMORROW);
        appeal(id, exclusion);

        appeals().overturn(id, exclusion.id(), "sorry", BY_ANIMATOR).orElseThrow();

        assertThat(membership(id)).isEqualTo(before);
        assertThat(contributes(id, "p", ADA)).isTrue();
    }

    @Test
    void who_came_back_after_an_exclusion_keeps_the_role_of_then() {
        CommunityId id = Practice.community(bench());
        Measure exclusion = sanction(id, against(EXCLUSION, ADA).until(Bench.TODAY.plus(ofHours(1))));
        bench().clock().moveTo(TOMORROW);
        jalon().communities()
                .join(id, MembershipDraft.aMember(ADA).as(Role.EXPERT), BY_ANIMATOR)
                .orElseThrow();
        appeal(id, exclusion);

        appeals().overturn(id, exclusion.id(), "sorry", BY_ANIMATOR).orElseThrow();

        assertThat(membership(id).roleAt(TOMORROW.minusNanos(1))).contains(Role.LEARNER);
        assertThat(membership(id).roleAt(TOMORROW)).contains(Role.EXPERT);
    }

    @Test
    void an_overturned_exclusion_does_not_undo_a_later_one() {
        CommunityId id = Practice.community(bench());
        Membership before = membership(id);
        Measure first = sanction(id, against(EXCLUSION, ADA).until(Bench.TODAY.plus(ofHours(1))));
        bench().clock().moveTo(TOMORROW);
        Measure second = sanction(id, against(EXCLUSION, ADA));
        appeal(id, first);
        appeal(id, second);

        appeals().overturn(id, first.id(), "sorry", BY_ANIMATOR).orElseThrow();
        assertThat(membership(id).covers(TOMORROW.minusNanos(1))).isTrue();
        assertThat(membership(id).covers(TOMORROW)).isFalse();

        appeals().overturn(id, second.id(), "sorry", BY_ANIMATOR).orElseThrow();
        assertThat(membership(id)).isEqualTo(before);
    }

    @Test
    void what_can_mean_nothing_is_thrown_with_its_paths() {
        CommunityId id = Practice.community(bench());
        Measure mute = sanction(id, against(MUTE, ADA));

        assertThatThrownBy(() -> appeals().appeal(id, mute.id(), "x".repeat(1_001), by(ADA)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("words");
        assertThatThrownBy(() -> appeals().uphold(id, mute.id(), "", BY_ANIMATOR))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> appeals().waiting(id, null, 0, BY_ANIMATOR))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("limit");
        appeals().appeal(id, mute.id(), "x".repeat(1_000), by(ADA)).orElseThrow();
    }

    private static ThanksDraft someThanks() {
        return thanks("k").to(BOB).of(3).because("help");
    }

    private static MeasureDraft against(MeasureType type, MemberId member) {
        return measure(type).against(member).under("rule-3").because("because");
    }

    private Measure sanction(CommunityId id, MeasureDraft draft) {
        return sanctions().sanction(id, draft, by(MODERATOR)).orElseThrow();
    }

    private StatementOfReasons appeal(CommunityId id, Measure measure) {
        return appeals().appeal(id, measure.id(), WORDS, by(measure.member())).orElseThrow();
    }

    private StatementOfReasons told(CommunityId id, Measure measure) {
        return sanctions().statement(id, measure.id(), by(measure.member())).orElseThrow();
    }

    private List<Measure> waiting(CommunityId id) {
        return appeals().waiting(id, null, 9, BY_ANIMATOR).orElseThrow();
    }

    private Membership membership(CommunityId id) {
        return jalon().communities().membership(id, ADA).orElseThrow();
    }

    private boolean contributes(CommunityId id, String post, MemberId member) {
        return jalon().contributions().contribute(id, aPost(post), by(member)).isAccepted();
    }

    /** Without the ids of entries and of causes. */
    private List<String> awards(CommunityId id) {
        return jalon().recognition().standing(id).stream()
                .map(AppealsContract::plain)
                .sorted()
                .toList();
    }

    private static String plain(Award award) {
        return String.join(
                " ",
                award.occurredAt().toString(),
                award.kind().token(),
                String.valueOf(award.amount()),
                award.subject().id(),
                award.reason().ruleId());
    }

    private List<String> actions(CommunityId id) {
        return jalon().moderationLog().page(id, Audience.MODERATORS, 0, 100, BY_ANIMATOR).orElseThrow().stream()
                .map(ModerationLogEntry::action)
                .toList();
    }

    private Appeals appeals() {
        return jalon().appeals();
    }

    private Sanctions sanctions() {
        return jalon().sanctions();
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
