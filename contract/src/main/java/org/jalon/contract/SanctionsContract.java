package org.jalon.contract;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.EXPERT;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.STRANGER;
import static org.jalon.contract.Practice.TRAINER;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.Practice.content;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.contribution.ContributionDraft.aQuestion;
import static org.jalon.contribution.EvidenceDraft.someEvidence;
import static org.jalon.kudos.ThanksDraft.thanks;
import static org.jalon.moderation.measure.MeasureDraft.measure;
import static org.jalon.moderation.measure.MeasureRefusal.ALREADY_SANCTIONED;
import static org.jalon.moderation.measure.MeasureRefusal.END_NOT_LATER;
import static org.jalon.moderation.measure.MeasureRefusal.EXCLUDED;
import static org.jalon.moderation.measure.MeasureRefusal.MEASURE_OVER;
import static org.jalon.moderation.measure.MeasureRefusal.MUTED;
import static org.jalon.moderation.measure.MeasureRefusal.NOT_A_WARNING;
import static org.jalon.moderation.measure.MeasureRefusal.NOT_OUTRANKED;
import static org.jalon.moderation.measure.MeasureRefusal.SUSPENDED;
import static org.jalon.moderation.measure.MeasureRefusal.UNKNOWN_MEASURE;
import static org.jalon.moderation.measure.MeasureRefusal.WARNING_UNACKNOWLEDGED;
import static org.jalon.moderation.measure.MeasureType.EXCLUSION;
import static org.jalon.moderation.measure.MeasureType.MUTE;
import static org.jalon.moderation.measure.MeasureType.REMOVAL;
import static org.jalon.moderation.measure.MeasureType.RESTRICTION;
import static org.jalon.moderation.measure.MeasureType.SUSPENSION;
import static org.jalon.moderation.measure.MeasureType.WARNING;
import static org.jalon.recognition.builtin.Measure.count;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityRefusal;
import org.jalon.activity.ThreadId;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Door;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.contribution.Change;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.ContributionDraft;
import org.jalon.group.GroupDraft;
import org.jalon.membership.InvitationDraft;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.ModerationLogEntry;
import org.jalon.moderation.measure.Conduct;
import org.jalon.moderation.measure.InForce;
import org.jalon.moderation.measure.Ladder;
import org.jalon.moderation.measure.LadderStep;
import org.jalon.moderation.measure.Measure;
import org.jalon.moderation.measure.MeasureDraft;
import org.jalon.moderation.measure.MeasureId;
import org.jalon.moderation.measure.MeasureStatus;
import org.jalon.moderation.measure.MeasureType;
import org.jalon.moderation.measure.Sanctions;
import org.jalon.moderation.measure.StatementOfReasons;
import org.jalon.moderation.measure.Suggestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sanctions: who may be sanctioned by whom, what each stands against, and how each ends. */
public abstract class SanctionsContract {

    private static final CommunityId UNKNOWN = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    private static final MeasureId NONE = MeasureId.of("01900000-0000-7000-8000-000000000003");
    private static final Instant TOMORROW = Bench.TODAY.plus(ofDays(1));
    private static final String REASON = "Propos blessants :\n« ... » 'x' \\n \uD83D\uDE00";

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void a_warning_stands_against_everything_until_it_is_acknowledged() {
        CommunityId id = Practice.community(bench());
        give(id, "earlier", ADA);
        Measure warning = sanction(id, against(WARNING, ADA));

        assertRefused(contribute(id, aPost("p"), ADA), WARNING_UNACKNOWLEDGED);
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
        assertThat(actions(id)).containsExactly("measure.taken", "warning.acknowledged");
        assertThat(contribute(id, aPost("p"), ADA).isAccepted()).isTrue();
        assertRefused(lift(id, warning), MEASURE_OVER);
        assertThat(sanction(id, against(WARNING, ADA))).isNotNull();
    }

    @Test
    void who_is_muted_says_nothing_until_the_very_end() {
        CommunityId id = Practice.community(bench());
        give(id, "bobs", BOB);
        jalon().evidence().submit(id, someEvidence("proof"), by(BOB)).orElseThrow();
        sanction(id, against(MUTE, ADA).until(TOMORROW));

        assertThat(contribute(id, aPost("p"), ADA).refusals())
                .extracting(refusal -> refusal.details().get("until"))
                .containsExactly(TOMORROW.toString());
        assertRefused(contribute(id, aPost("p"), ADA), MUTED);
        assertRefused(jalon().evidence().submit(id, someEvidence("e"), by(ADA)), MUTED);
        assertRefused(jalon().evidence().attest(id, content("proof"), by(ADA)), MUTED);
        assertRefused(jalon().kudos().thank(id, thanks("k").to(BOB).of(1).because("help"), by(ADA)), MUTED);
        assertThat(jalon().contributions().endorse(id, content("bobs"), by(ADA)).isAccepted())
                .isTrue();
        bench().clock().moveTo(TOMORROW.minusNanos(1));
        assertRefused(contribute(id, aPost("p"), ADA), MUTED);
        bench().clock().moveTo(TOMORROW);
        assertThat(contribute(id, aPost("p"), ADA).isAccepted()).isTrue();
        assertThat(sanctions().inForce(id, ADA)).isEmpty();
        assertThat(actions(id)).containsExactly("measure.taken");
    }

    @Test
    void who_is_suspended_does_nothing_but_take_back_their_own() {
        CommunityId id = Practice.community(bench());
        give(id, "own", MODERATOR);
        sanction(id, against(SUSPENSION, MODERATOR), BY_ANIMATOR);

        assertRefused(contribute(id, aPost("p"), MODERATOR), SUSPENDED);
        assertRefused(sanctions().sanction(id, against(MUTE, ADA), by(MODERATOR)), SUSPENDED);
        assertRefused(jalon().groups().form(id, GroupDraft.aTeam("t"), by(MODERATOR)), SUSPENDED);
        assertThat(jalon().contributions()
                        .withdraw(id, content("own"), by(MODERATOR))
                        .isAccepted())
                .isTrue();
        assertThat(contribute(id, aPost("p"), MODERATOR).refusals())
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
        sanction(id, against(MUTE, ADA));
        sanction(id, against(SUSPENSION, BOB));

        assertRefused(jalon().challenges().propose(id, draft, by(ADA)), MUTED);
        assertRefused(jalon().challenges().enter(id, challenge, by(BOB)), SUSPENDED);
        assertThat(jalon().challenges().enter(id, challenge, by(ADA)).isAccepted())
                .isTrue();
    }

    @Test
    void a_merge_lets_nobody_in_who_is_excluded_there() {
        CommunityId from = Practice.community(bench());
        CommunityId into = Practice.community(bench());
        sanction(into, against(EXCLUSION, ADA));

        jalon().merging().merge(from, into, BY_ANIMATOR).orElseThrow();

        assertThat(jalon().communities().membership(into, ADA).orElseThrow().covers(Bench.TODAY))
                .isFalse();
        assertThat(sanctions().inForce(into, ADA)).hasSize(1);
    }

    @Test
    void the_public_is_told_of_a_sanction_without_names_and_words() {
        CommunityId id = Practice.community(bench());
        sanction(id, against(MUTE, ADA).inThread("ada's").until(TOMORROW));

        String told =
                jalon().moderationLog().published(id, 0, 9).get(0).description().encode();

        assertThat(told)
                .isEqualTo(
                        "{\"number\":1,\"at\":\"2026-06-01T08:00:00.000000000Z\",\"action\":\"measure.taken\","
                                + "\"target\":\"measure\",\"role\":\"moderator\",\"rule\":\"rule-3\",\"details\":{\"scope\":\"thread\","
                                + "\"taken-back\":0,\"type\":\"mute\",\"until\":\"2026-06-02T08:00:00Z\"},\"audience\":\"public\"}");
    }

    @Test
    void the_hardest_sanction_is_told() {
        CommunityId id = Practice.community(bench());
        sanction(id, against(SUSPENSION, ADA).until(TOMORROW));
        sanction(id, against(MUTE, ADA).until(TOMORROW.plusSeconds(1)));
        sanction(id, against(WARNING, ADA));

        assertRefused(contribute(id, aPost("p"), ADA), SUSPENDED);
        bench().clock().moveTo(TOMORROW);
        assertRefused(contribute(id, aPost("p"), ADA), MUTED);
        bench().clock().moveTo(TOMORROW.plusSeconds(1));
        assertRefused(contribute(id, aPost("p"), ADA), WARNING_UNACKNOWLEDGED);
    }

    @Test
    void a_sanction_in_one_thread_stands_against_what_is_done_there() {
        CommunityId id = Practice.community(bench());
        contribute(id, aPost("there").within("t"), BOB).orElseThrow();
        contribute(id, aPost("elsewhere").within("u"), BOB).orElseThrow();
        sanction(id, against(SUSPENSION, ADA).inThread("t"));
        sanction(id, against(MUTE, CLEO).inThread("q"));

        assertRefused(contribute(id, aPost("p").within("t"), ADA), SUSPENDED);
        assertRefused(jalon().contributions().endorse(id, content("there"), by(ADA)), SUSPENDED);
        assertRefused(jalon().evidence().submit(id, someEvidence("e").within("t"), by(ADA)), SUSPENDED);
        assertRefused(contribute(id, aQuestion("q"), CLEO), MUTED);
        assertThat(contribute(id, aPost("p").within("u"), ADA).isAccepted()).isTrue();
        assertThat(contribute(id, aPost("p2"), ADA).isAccepted()).isTrue();
        assertThat(jalon().contributions()
                        .endorse(id, content("elsewhere"), by(ADA))
                        .isAccepted())
                .isTrue();
        assertThat(sanction(id, against(SUSPENSION, ADA)).thread()).isNull();
    }

    @Test
    void a_restriction_stands_against_nothing_but_is_known_to_whom_it_holds() {
        CommunityId id = Practice.community(bench());
        sanction(id, against(RESTRICTION, ADA).until(TOMORROW));
        sanction(id, against(RESTRICTION, BOB).inThread("t"));

        assertThat(contribute(id, aPost("p"), ADA).isAccepted()).isTrue();
        assertThat(isHeldBack(id, ADA, null, TOMORROW.minusNanos(1))).isTrue();
        assertThat(isHeldBack(id, ADA, "t", TOMORROW.minusNanos(1))).isTrue();
        assertThat(isHeldBack(id, ADA, null, TOMORROW)).isFalse();
        assertThat(isHeldBack(id, BOB, "t", TOMORROW)).isTrue();
        assertThat(isHeldBack(id, BOB, "u", TOMORROW)).isFalse();
        assertThat(isHeldBack(id, BOB, null, TOMORROW)).isFalse();
        assertThat(isHeldBack(id, CLEO, "t", TOMORROW)).isFalse();
    }

    @Test
    void who_is_excluded_is_no_member_and_comes_in_by_no_door() {
        CommunityId id = Practice.community(bench());
        Jalon jalon = jalon();
        jalon.communities().setDoor(id, Door.OPEN, BY_ANIMATOR).orElseThrow();
        Measure exclusion = sanction(id, against(EXCLUSION, ADA).until(TOMORROW));
        bench().clock().moveTo(TOMORROW.minusNanos(1));

        assertRefused(contribute(id, aPost("p"), ADA), NOT_A_MEMBER);
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
        assertThat(contribute(id, aPost("p"), ADA).isAccepted()).isTrue();
    }

    @Test
    void what_the_host_records_goes_in_whatever_stands_against_the_member() {
        CommunityId id = Practice.community(bench());
        sanction(id, against(SUSPENSION, ADA));
        sanction(id, against(EXCLUSION, BOB));

        jalon().record(id, hosts("1", ADA, Bench.TODAY)).orElseThrow();
        jalon().record(id, hosts("2", BOB, Bench.TODAY.minusNanos(1))).orElseThrow();
        assertRefused(jalon().record(id, hosts("3", BOB, Bench.TODAY)), NOT_A_MEMBER);

        assertThat(Practice.pointsOf(id, ADA, jalon())).isEqualTo(1);
        assertThat(Practice.pointsOf(id, BOB, jalon())).isEqualTo(1);
    }

    private static Activity hosts(String activity, MemberId member, Instant moment) {
        return activity("post.published").id(activity).by(member).at(moment);
    }

    @Test
    void who_has_left_can_be_excluded_and_nothing_else() {
        CommunityId id = Practice.community(bench());
        jalon().communities().leave(id, ADA, null, by(ADA)).orElseThrow();

        assertRefused(sanctions().sanction(id, against(MUTE, ADA), by(MODERATOR)), NOT_A_MEMBER);
        assertRefused(sanctions().sanction(id, against(EXCLUSION, STRANGER), by(MODERATOR)), NOT_A_MEMBER);
        Measure exclusion = sanction(id, against(EXCLUSION, ADA));

        assertRefused(jalon().communities().join(id, aMember(ADA), BY_ANIMATOR), EXCLUDED);
        lift(id, exclusion).orElseThrow();
        assertThat(jalon().communities().join(id, aMember(ADA), BY_ANIMATOR).isAccepted())
                .isTrue();
    }

    @Test
    void nobody_sanctions_themselves_a_peer_or_a_superior() {
        CommunityId id = Practice.community(bench());

        for (MemberId member : List.of(MODERATOR, ANIMATOR)) {
            assertRefused(sanctions().sanction(id, against(MUTE, member), by(MODERATOR)), NOT_OUTRANKED);
        }
        assertRefused(sanctions().sanction(id, against(MUTE, ANIMATOR), BY_ANIMATOR), NOT_OUTRANKED);
        for (MemberId member : List.of(ADA, EXPERT, TRAINER)) {
            sanction(id, against(MUTE, member));
        }
        Measure warned = sanction(id, against(WARNING, MODERATOR), BY_ANIMATOR);
        sanctions().acknowledge(id, warned.id(), by(MODERATOR)).orElseThrow();
        Measure restricted = sanction(id, against(RESTRICTION, MODERATOR), BY_ANIMATOR);
        assertRefused(sanctions().lift(id, restricted.id(), "mine", by(MODERATOR)), NOT_OUTRANKED);
        assertRefused(sanctions().sanction(id, against(MUTE, BOB), by(TRAINER)), NOT_ALLOWED);
        assertRefused(sanctions().sanction(id, against(MUTE, BOB), by(CLEO)), NOT_ALLOWED);
        assertRefused(sanctions().sanction(UNKNOWN, against(MUTE, BOB), by(CLEO)), UNKNOWN_COMMUNITY);
    }

    @Test
    void the_same_sanction_again_is_refused_saying_until_when() {
        CommunityId id = Practice.community(bench());
        sanction(id, against(MUTE, ADA).until(TOMORROW));
        sanction(id, against(MUTE, ADA).inThread("t"));

        Outcome<Measure> again = sanctions().sanction(id, against(MUTE, ADA), by(MODERATOR));
        Outcome<Measure> there =
                sanctions().sanction(id, against(MUTE, ADA).inThread("t").until(TOMORROW), by(MODERATOR));

        assertRefused(again, ALREADY_SANCTIONED);
        assertThat(again.refusals().get(0).details()).containsEntry("until", TOMORROW.toString());
        assertRefused(there, ALREADY_SANCTIONED);
        assertThat(there.refusals().get(0).details()).containsEntry("until", "permanent");
        sanction(id, against(MUTE, ADA).inThread("u"));
        bench().clock().moveTo(TOMORROW.minusNanos(1));
        assertRefused(sanctions().sanction(id, against(MUTE, ADA), by(MODERATOR)), ALREADY_SANCTIONED);
        bench().clock().moveTo(TOMORROW);
        sanction(id, against(MUTE, ADA));
    }

    @Test
    void an_end_that_is_not_later_is_refused() {
        CommunityId id = Practice.community(bench());

        assertRefused(sanctions().sanction(id, against(MUTE, ADA).until(Bench.TODAY), by(MODERATOR)), END_NOT_LATER);
        assertRefused(
                sanctions().sanction(id, against(MUTE, ADA).until(Bench.TODAY.minusNanos(1)), by(MODERATOR)),
                END_NOT_LATER);
        assertThat(actions(id)).isEmpty();
        sanction(id, against(MUTE, ADA).until(Bench.TODAY.plusNanos(1)));
    }

    @Test
    void a_sanction_is_lifted_with_a_reason_once() {
        CommunityId id = Practice.community(bench());
        Measure mute = sanction(id, against(MUTE, ADA));

        Measure lifted = lift(id, mute).orElseThrow();

        assertThat(contribute(id, aPost("p"), ADA).isAccepted()).isTrue();
        assertThat(lifted.statusAt(Bench.TODAY)).isEqualTo(MeasureStatus.LIFTED);
        assertThat(sanctions().statement(id, mute.id(), by(ADA)).orElseThrow().lifted())
                .isEqualTo("enough");
        assertThat(sanctions().find(id, mute.id(), by(MODERATOR))).isEqualTo(Outcome.accepted(lifted));
        assertRefused(lift(id, mute), MEASURE_OVER);
        assertRefused(sanctions().lift(id, NONE, "x", by(MODERATOR)), UNKNOWN_MEASURE);
        assertRefused(sanctions().lift(id, mute.id(), "x", by(BOB)), NOT_ALLOWED);
        assertThat(actions(id)).containsExactly("measure.taken", "measure.lifted");
    }

    @Test
    void members_are_told_why_and_nobody_else_is() {
        CommunityId id = Practice.community(bench());
        Measure mute = sanction(id, against(MUTE, ADA).inThread("t").until(TOMORROW));
        Measure warning = sanction(id, against(WARNING, ADA));
        sanction(id, against(WARNING, BOB));

        List<StatementOfReasons> told =
                sanctions().statements(id, null, 9, by(ADA)).orElseThrow();

        assertThat(told).extracting(StatementOfReasons::measure).containsExactly(mute.id(), warning.id());
        assertThat(told.get(0))
                .isEqualTo(new StatementOfReasons(
                        mute.id(),
                        MUTE,
                        new ThreadId("t"),
                        null,
                        REASON,
                        "rule-3",
                        Role.MODERATOR,
                        Bench.TODAY,
                        TOMORROW,
                        MeasureStatus.IN_FORCE,
                        Instant.parse("2026-12-01T09:00:00Z"),
                        null,
                        null));
        assertThat(sanctions().statements(id, mute.id(), 1, by(ADA)).orElseThrow())
                .extracting(StatementOfReasons::measure)
                .containsExactly(warning.id());
        assertRefused(sanctions().statement(id, mute.id(), by(BOB)), UNKNOWN_MEASURE);
        assertRefused(sanctions().statements(UNKNOWN, null, 9, by(ADA)), UNKNOWN_COMMUNITY);
        assertRefused(sanctions().of(id, ADA, null, 9, by(BOB)), WARNING_UNACKNOWLEDGED);
        assertRefused(sanctions().of(id, ADA, null, 9, by(CLEO)), NOT_ALLOWED);
        assertThat(sanctions().of(id, ADA, null, 9, by(MODERATOR)).orElseThrow())
                .containsExactly(mute, warning);
        assertRefused(sanctions().acknowledge(id, mute.id(), by(ADA)), NOT_A_WARNING);
        assertThat(told + " " + mute + " " + mute.grounds() + " " + against(MUTE, ADA))
                .doesNotContain("blessants");
    }

    @Test
    void what_a_sanction_takes_back_gives_no_points() {
        CommunityId id = Practice.community(bench());
        String activity = give(id, "p", ADA);

        Measure warning = sanction(id, against(WARNING, ADA).takingBack(activity));

        assertThat(Practice.pointsOf(id, ADA, jalon())).isZero();
        assertThat(warning.takenBack()).hasSize(1);
        assertRefused(
                sanctions().sanction(id, against(MUTE, ADA).takingBack("nothing"), by(MODERATOR)),
                ActivityRefusal.UNKNOWN_ACTIVITY);
        assertThat(sanction(id, against(MUTE, ADA).takingBack(activity)).takenBack())
                .isEmpty();
        Practice.assertSound(id, jalon());
    }

    @Test
    void the_next_step_follows_from_the_sanctions_that_count() {
        CommunityId id = Practice.community(bench());
        assertThat(suggestion(id)).isEqualTo(new Suggestion(LadderStep.step(WARNING), 0, null));
        Measure warning = sanction(id, against(WARNING, ADA));
        sanctions().acknowledge(id, warning.id(), by(ADA)).orElseThrow();

        assertThat(suggestion(id))
                .isEqualTo(new Suggestion(LadderStep.step(MUTE, ofHours(24)), 1, Bench.TODAY.plus(ofHours(24))));
        Measure mute = sanction(id, against(MUTE, ADA).until(TOMORROW));
        bench().clock().moveTo(TOMORROW);
        assertThat(suggestion(id).counted()).isEqualTo(2);
        Measure suspension = sanction(id, against(SUSPENSION, ADA));
        assertThat(suggestion(id).counted()).isEqualTo(3);
        lift(id, suspension).orElseThrow();
        assertThat(suggestion(id).counted()).isEqualTo(2);
        Ladder short1 = Ladder.of(Duration.between(mute.since(), TOMORROW), LadderStep.step(WARNING));
        assertThat(sanctions()
                        .suggest(id, ADA, short1, by(MODERATOR))
                        .orElseThrow()
                        .counted())
                .isZero();
        Ladder long1 = Ladder.of(Duration.ofSeconds(Long.MAX_VALUE), LadderStep.step(WARNING));
        assertThat(sanctions()
                        .suggest(id, ADA, long1, by(MODERATOR))
                        .orElseThrow()
                        .counted())
                .isEqualTo(2);
        assertRefused(sanctions().suggest(id, ADA, by(BOB)), NOT_ALLOWED);
    }

    @Test
    void what_can_mean_nothing_is_thrown_with_its_paths() {
        CommunityId id = Practice.community(bench());

        assertMalformed(id, against(WARNING, ADA).until(TOMORROW), "until");
        assertMalformed(id, against(EXCLUSION, ADA).inThread("t"), "thread");
        assertMalformed(id, against(REMOVAL, ADA), "type");
        assertMalformed(id, against(MUTE, ADA).until(Instant.MAX), "until");
        assertMalformed(id, measure(MUTE).against(ADA).under(" ").because(" "), "reason", "rule");
        assertThatThrownBy(() -> sanctions().lift(id, NONE, "\u0000", by(MODERATOR)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> sanctions().statements(id, null, 0, by(ADA)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("limit");
        assertThat(sanction(id, against(MUTE, ADA))).isNotNull();
    }

    private void assertMalformed(CommunityId id, MeasureDraft draft, String... paths) {
        assertThatThrownBy(() -> sanctions().sanction(id, draft, by(MODERATOR)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContainingAll(paths);
    }

    private static MeasureDraft against(MeasureType type, MemberId member) {
        return measure(type).against(member).under("rule-3").because(REASON);
    }

    private Measure sanction(CommunityId id, MeasureDraft draft) {
        return sanction(id, draft, by(MODERATOR));
    }

    private Measure sanction(CommunityId id, MeasureDraft draft, Actor actor) {
        return sanctions().sanction(id, draft, actor).orElseThrow();
    }

    private Outcome<Measure> lift(CommunityId id, Measure measure) {
        return sanctions().lift(id, measure.id(), "enough", by(MODERATOR));
    }

    private Suggestion suggestion(CommunityId id) {
        return sanctions().suggest(id, ADA, by(MODERATOR)).orElseThrow();
    }

    private boolean isHeldBack(CommunityId id, MemberId member, @Nullable String thread, Instant now) {
        return bench().store()
                .reading(
                        id,
                        session -> Conduct.of(member, session)
                                .isHeldBack(thread == null ? null : new ThreadId(thread), now));
    }

    private String give(CommunityId id, String post, MemberId member) {
        return contribute(id, aPost(post), member)
                .orElseThrow()
                .current()
                .activities()
                .get(0)
                .value();
    }

    private Outcome<Change<Contribution>> contribute(CommunityId id, ContributionDraft draft, MemberId member) {
        return jalon().contributions().contribute(id, draft, by(member));
    }

    private List<String> actions(CommunityId id) {
        return jalon().moderationLog().page(id, Audience.MODERATORS, 0, 100, BY_ANIMATOR).orElseThrow().stream()
                .map(ModerationLogEntry::action)
                .toList();
    }

    private Sanctions sanctions() {
        return jalon().sanctions();
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
