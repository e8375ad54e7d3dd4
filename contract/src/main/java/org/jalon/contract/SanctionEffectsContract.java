package org.jalon.contract;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.Practice.content;
import static org.jalon.contract.SanctionScene.REASON;
import static org.jalon.contract.SanctionScene.against;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.contribution.ContributionDraft.aQuestion;
import static org.jalon.contribution.EvidenceDraft.someEvidence;
import static org.jalon.kudos.ThanksDraft.thanks;
import static org.jalon.moderation.measure.MeasureRefusal.EXCLUDED;
import static org.jalon.moderation.measure.MeasureRefusal.MEASURE_OVER;
import static org.jalon.moderation.measure.MeasureRefusal.MUTED;
import static org.jalon.moderation.measure.MeasureRefusal.SUSPENDED;
import static org.jalon.moderation.measure.MeasureRefusal.UNKNOWN_MEASURE;
import static org.jalon.moderation.measure.MeasureRefusal.WARNING_UNACKNOWLEDGED;
import static org.jalon.moderation.measure.MeasureType.EXCLUSION;
import static org.jalon.moderation.measure.MeasureType.MUTE;
import static org.jalon.moderation.measure.MeasureType.RESTRICTION;
import static org.jalon.moderation.measure.MeasureType.SUSPENSION;
import static org.jalon.moderation.measure.MeasureType.WARNING;
import static org.jalon.recognition.builtin.Measure.count;

import java.time.Instant;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.CommunityId;
import org.jalon.community.Door;
import org.jalon.community.MemberId;
import org.jalon.group.GroupDraft;
import org.jalon.membership.InvitationDraft;
import org.jalon.moderation.measure.InForce;
import org.jalon.moderation.measure.Measure;
import org.jalon.moderation.measure.MeasureStatus;
import org.jalon.moderation.measure.Sanctions;
import org.jalon.moderation.measure.StatementOfReasons;
import org.junit.jupiter.api.Test;

/** What sanctions stand against, and for how long. */
public abstract class SanctionEffectsContract {

    private static final Instant TOMORROW = Bench.TODAY.plus(ofDays(1));
    private static final String REASON = "Propos blessants :\n« ... » 'x' \\n \uD83D\uDE00";

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void a_warning_stands_against_everything_until_it_is_acknowledged() {
        CommunityId id = Practice.community(bench());
        scene().give(id, "earlier", ADA);
        Measure warning = scene().sanction(id, against(WARNING, ADA));

        assertRefused(scene().contribute(id, aPost("p"), ADA), WARNING_UNACKNOWLEDGED);
        assertRefused(jalon().contributions().endorse(id, content("earlier"), by(ADA)), WARNING_UNACKNOWLEDGED);
        assertThat(sanctions().inForce(id, ADA)).containsExactly(new InForce(warning.id(), WARNING, null, null));
        assertThat(jalon().contributions()
                        .withdraw(id, content("earlier"), by(ADA))
                        .isAccepted())
                .isTrue();
        assertRefused(sanctions().acknowledge(id, warning.id(), by(BOB)), UNKNOWN_MEASURE);

        StatementOfReasons acknowledged =
                sanctions().acknowledge(id, warning.id(), by(ADA)).orElseThrow();

        assertThat(acknowledged.status()).isEqualTo(MeasureStatus.ACKNOWLEDGED);
        assertThat(sanctions().acknowledge(id, warning.id(), by(ADA)).orElseThrow())
                .isEqualTo(acknowledged);
        assertThat(scene().actions(id)).containsExactly("measure.taken", "warning.acknowledged");
        assertThat(scene().contribute(id, aPost("p"), ADA).isAccepted()).isTrue();
        assertRefused(scene().lift(id, warning), MEASURE_OVER);
        assertThat(scene().sanction(id, against(WARNING, ADA))).isNotNull();
    }

    @Test
    void who_is_muted_says_nothing_until_the_very_end() {
        CommunityId id = Practice.community(bench());
        scene().give(id, "bobs", BOB);
        jalon().evidence().submit(id, someEvidence("proof"), by(BOB)).orElseThrow();
        scene().sanction(id, against(MUTE, ADA).until(TOMORROW));

        assertThat(scene().contribute(id, aPost("p"), ADA).refusals())
                .extracting(refusal -> refusal.details().get("until"))
                .containsExactly(TOMORROW.toString());
        assertRefused(scene().contribute(id, aPost("p"), ADA), MUTED);
        assertRefused(jalon().evidence().submit(id, someEvidence("e"), by(ADA)), MUTED);
        assertRefused(jalon().evidence().attest(id, content("proof"), by(ADA)), MUTED);
        assertRefused(jalon().kudos().thank(id, thanks("k").to(BOB).of(1).because("help"), by(ADA)), MUTED);
        assertThat(jalon().contributions().endorse(id, content("bobs"), by(ADA)).isAccepted())
                .isTrue();
        bench().clock().moveTo(TOMORROW.minusNanos(1));
        assertRefused(scene().contribute(id, aPost("p"), ADA), MUTED);
        bench().clock().moveTo(TOMORROW);
        assertThat(scene().contribute(id, aPost("p"), ADA).isAccepted()).isTrue();
        assertThat(sanctions().inForce(id, ADA)).isEmpty();
        assertThat(scene().actions(id)).containsExactly("measure.taken");
    }

    @Test
    void who_is_suspended_does_nothing_but_take_back_their_own() {
        CommunityId id = Practice.community(bench());
        scene().give(id, "own", MODERATOR);
        scene().sanction(id, against(SUSPENSION, MODERATOR), BY_ANIMATOR);

        assertRefused(scene().contribute(id, aPost("p"), MODERATOR), SUSPENDED);
        assertRefused(sanctions().sanction(id, against(MUTE, ADA), by(MODERATOR)), SUSPENDED);
        assertRefused(jalon().groups().form(id, GroupDraft.aTeam("t"), by(MODERATOR)), SUSPENDED);
        assertThat(jalon().contributions()
                        .withdraw(id, content("own"), by(MODERATOR))
                        .isAccepted())
                .isTrue();
        assertThat(scene().contribute(id, aPost("p"), MODERATOR).refusals())
                .extracting(refusal -> refusal.details().get("until"))
                .containsExactly("permanent");
    }

    @Test
    void challenges_are_neither_proposed_by_who_is_muted_nor_entered_by_who_is_suspended() {
        CommunityId id = Practice.community(bench());
        ChallengeDraft draft = aChallenge("Answer")
                .forMembers()
                .with(milestone("one").when(count("answered").reaches(1)));
        ChallengeId challenge =
                jalon().challenges().draft(id, draft, BY_ANIMATOR).orElseThrow();
        jalon().challenges()
                .schedule(id, challenge, TOMORROW, TOMORROW.plusSeconds(1), BY_ANIMATOR)
                .orElseThrow();
        scene().sanction(id, against(MUTE, ADA));
        scene().sanction(id, against(SUSPENSION, BOB));

        assertRefused(jalon().challenges().propose(id, draft, by(ADA)), MUTED);
        assertRefused(jalon().challenges().enter(id, challenge, by(BOB)), SUSPENDED);
        assertThat(jalon().challenges().enter(id, challenge, by(ADA)).isAccepted())
                .isTrue();
    }

    @Test
    void a_merge_lets_nobody_in_who_is_excluded_there() {
        CommunityId from = Practice.community(bench());
        CommunityId into = Practice.community(bench());
        scene().sanction(into, against(EXCLUSION, ADA));

        jalon().merging().merge(from, into, BY_ANIMATOR).orElseThrow();

        assertThat(jalon().communities().membership(into, ADA).orElseThrow().covers(Bench.TODAY))
                .isFalse();
        assertThat(sanctions().inForce(into, ADA)).hasSize(1);
    }

    @Test
    void the_hardest_sanction_is_told() {
        CommunityId id = Practice.community(bench());
        scene().sanction(id, against(SUSPENSION, ADA).until(TOMORROW));
        scene().sanction(id, against(MUTE, ADA).until(TOMORROW.plusSeconds(1)));
        scene().sanction(id, against(WARNING, ADA));

        assertRefused(scene().contribute(id, aPost("p"), ADA), SUSPENDED);
        bench().clock().moveTo(TOMORROW);
        assertRefused(scene().contribute(id, aPost("p"), ADA), MUTED);
        bench().clock().moveTo(TOMORROW.plusSeconds(1));
        assertRefused(scene().contribute(id, aPost("p"), ADA), WARNING_UNACKNOWLEDGED);
    }

    @Test
    void a_sanction_in_one_thread_stands_against_what_is_done_there() {
        CommunityId id = Practice.community(bench());
        scene().contribute(id, aPost("there").within("t"), BOB).orElseThrow();
        scene().contribute(id, aPost("elsewhere").within("u"), BOB).orElseThrow();
        scene().sanction(id, against(SUSPENSION, ADA).inThread("t"));
        scene().sanction(id, against(MUTE, CLEO).inThread("q"));

        assertRefused(scene().contribute(id, aPost("p").within("t"), ADA), SUSPENDED);
        assertRefused(jalon().contributions().endorse(id, content("there"), by(ADA)), SUSPENDED);
        assertRefused(jalon().evidence().submit(id, someEvidence("e").within("t"), by(ADA)), SUSPENDED);
        assertRefused(scene().contribute(id, aQuestion("q"), CLEO), MUTED);
        assertThat(scene().contribute(id, aPost("p").within("u"), ADA).isAccepted())
                .isTrue();
        assertThat(scene().contribute(id, aPost("p2"), ADA).isAccepted()).isTrue();
        assertThat(jalon().contributions()
                        .endorse(id, content("elsewhere"), by(ADA))
                        .isAccepted())
                .isTrue();
        assertThat(scene().sanction(id, against(SUSPENSION, ADA)).thread()).isNull();
    }

    @Test
    void a_restriction_stands_against_nothing_but_is_known_to_whom_it_holds() {
        CommunityId id = Practice.community(bench());
        scene().sanction(id, against(RESTRICTION, ADA).until(TOMORROW));
        scene().sanction(id, against(RESTRICTION, BOB).inThread("t"));

        assertThat(scene().contribute(id, aPost("p"), ADA).isAccepted()).isTrue();
        assertThat(scene().isHeldBack(id, ADA, null, TOMORROW.minusNanos(1))).isTrue();
        assertThat(scene().isHeldBack(id, ADA, "t", TOMORROW.minusNanos(1))).isTrue();
        assertThat(scene().isHeldBack(id, ADA, null, TOMORROW)).isFalse();
        assertThat(scene().isHeldBack(id, BOB, "t", TOMORROW)).isTrue();
        assertThat(scene().isHeldBack(id, BOB, "u", TOMORROW)).isFalse();
        assertThat(scene().isHeldBack(id, BOB, null, TOMORROW)).isFalse();
        assertThat(scene().isHeldBack(id, CLEO, "t", TOMORROW)).isFalse();
    }

    @Test
    void who_is_excluded_is_no_member_and_comes_in_by_no_door() {
        CommunityId id = Practice.community(bench());
        Jalon jalon = jalon();
        jalon.communities().setDoor(id, Door.OPEN, BY_ANIMATOR).orElseThrow();
        Measure exclusion = scene().sanction(id, against(EXCLUSION, ADA).until(TOMORROW));
        bench().clock().moveTo(TOMORROW.minusNanos(1));

        assertRefused(scene().contribute(id, aPost("p"), ADA), NOT_A_MEMBER);
        assertRefused(jalon.communities().join(id, aMember(ADA), BY_ANIMATOR), EXCLUDED);
        assertRefused(jalon.joining().enter(id, by(ADA)), EXCLUDED);
        assertRefused(
                jalon.joining().invite(id, InvitationDraft.anInvitation(ADA).until(TOMORROW), BY_ANIMATOR), EXCLUDED);
        jalon.communities().setDoor(id, Door.APPROVAL, BY_ANIMATOR).orElseThrow();
        assertRefused(jalon.joining().ask(id, by(ADA)), EXCLUDED);
        assertThat(sanctions()
                        .statement(id, exclusion.id(), by(ADA))
                        .orElseThrow()
                        .reason())
                .isEqualTo(REASON);

        bench().clock().moveTo(TOMORROW);
        jalon.communities().join(id, aMember(ADA), BY_ANIMATOR).orElseThrow();
        assertThat(scene().contribute(id, aPost("p"), ADA).isAccepted()).isTrue();
    }

    @Test
    void what_the_host_records_goes_in_whatever_stands_against_the_member() {
        CommunityId id = Practice.community(bench());
        scene().sanction(id, against(SUSPENSION, ADA));
        scene().sanction(id, against(EXCLUSION, BOB));

        jalon().record(id, hosts("1", ADA, Bench.TODAY)).orElseThrow();
        jalon().record(id, hosts("2", BOB, Bench.TODAY.minusNanos(1))).orElseThrow();
        assertRefused(jalon().record(id, hosts("3", BOB, Bench.TODAY)), NOT_A_MEMBER);

        assertThat(Practice.pointsOf(id, ADA, jalon())).isEqualTo(1);
        assertThat(Practice.pointsOf(id, BOB, jalon())).isEqualTo(1);
    }

    private static Activity hosts(String activity, MemberId member, Instant moment) {
        return activity("post.published").id(activity).by(member).at(moment);
    }

    private Sanctions sanctions() {
        return jalon().sanctions();
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private SanctionScene scene() {
        return new SanctionScene(bench());
    }
}
