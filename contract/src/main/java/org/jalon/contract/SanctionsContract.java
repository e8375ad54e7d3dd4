package org.jalon.contract;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
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
import static org.jalon.contract.SanctionScene.REASON;
import static org.jalon.contract.SanctionScene.against;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.moderation.measure.MeasureDraft.measure;
import static org.jalon.moderation.measure.MeasureRefusal.ALREADY_SANCTIONED;
import static org.jalon.moderation.measure.MeasureRefusal.END_NOT_LATER;
import static org.jalon.moderation.measure.MeasureRefusal.EXCLUDED;
import static org.jalon.moderation.measure.MeasureRefusal.MEASURE_OVER;
import static org.jalon.moderation.measure.MeasureRefusal.NOT_A_WARNING;
import static org.jalon.moderation.measure.MeasureRefusal.NOT_OUTRANKED;
import static org.jalon.moderation.measure.MeasureRefusal.UNKNOWN_MEASURE;
import static org.jalon.moderation.measure.MeasureRefusal.WARNING_UNACKNOWLEDGED;
import static org.jalon.moderation.measure.MeasureType.EXCLUSION;
import static org.jalon.moderation.measure.MeasureType.MUTE;
import static org.jalon.moderation.measure.MeasureType.REMOVAL;
import static org.jalon.moderation.measure.MeasureType.RESTRICTION;
import static org.jalon.moderation.measure.MeasureType.SUSPENSION;
import static org.jalon.moderation.measure.MeasureType.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.activity.ActivityRefusal;
import org.jalon.activity.ThreadId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.moderation.measure.Ladder;
import org.jalon.moderation.measure.LadderStep;
import org.jalon.moderation.measure.Measure;
import org.jalon.moderation.measure.MeasureDraft;
import org.jalon.moderation.measure.MeasureId;
import org.jalon.moderation.measure.MeasureStatus;
import org.jalon.moderation.measure.Sanctions;
import org.jalon.moderation.measure.StatementOfReasons;
import org.jalon.moderation.measure.Suggestion;
import org.junit.jupiter.api.Test;

/** How sanctions are taken, told, lifted and suggested. */
public abstract class SanctionsContract {

    private static final CommunityId UNKNOWN = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    private static final MeasureId NONE = MeasureId.of("01900000-0000-7000-8000-000000000003");
    private static final Instant TOMORROW = Bench.TODAY.plus(ofDays(1));
    private static final String REASON = "Propos blessants :\n« ... » 'x' \\n \uD83D\uDE00";

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void the_public_is_told_of_a_sanction_without_names_and_words() {
        CommunityId id = Practice.community(bench());
        scene().sanction(id, against(MUTE, ADA).inThread("ada's").until(TOMORROW));

        String told =
                jalon().moderationLog().published(id, 0, 9).get(0).description().encode();

        assertThat(told)
                .isEqualTo(
                        "{\"number\":1,\"at\":\"2026-06-01T08:00:00.000000000Z\",\"action\":\"measure.taken\","
                                + "\"target\":\"measure\",\"role\":\"moderator\",\"rule\":\"rule-3\",\"details\":{\"scope\":\"thread\","
                                + "\"taken-back\":0,\"type\":\"mute\",\"until\":\"2026-06-02T08:00:00Z\"},\"audience\":\"public\"}");
    }

    @Test
    void who_has_left_can_be_excluded_and_nothing_else() {
        CommunityId id = Practice.community(bench());
        jalon().communities().leave(id, ADA, null, by(ADA)).orElseThrow();

        assertRefused(sanctions().sanction(id, against(MUTE, ADA), by(MODERATOR)), NOT_A_MEMBER);
        assertRefused(sanctions().sanction(id, against(EXCLUSION, STRANGER), by(MODERATOR)), NOT_A_MEMBER);
        Measure exclusion = scene().sanction(id, against(EXCLUSION, ADA));

        assertRefused(jalon().communities().join(id, aMember(ADA), BY_ANIMATOR), EXCLUDED);
        scene().lift(id, exclusion).orElseThrow();
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
            scene().sanction(id, against(MUTE, member));
        }
        Measure warned = scene().sanction(id, against(WARNING, MODERATOR), BY_ANIMATOR);
        sanctions().acknowledge(id, warned.id(), by(MODERATOR)).orElseThrow();
        Measure restricted = scene().sanction(id, against(RESTRICTION, MODERATOR), BY_ANIMATOR);
        assertRefused(sanctions().lift(id, restricted.id(), "mine", by(MODERATOR)), NOT_OUTRANKED);
        assertRefused(sanctions().sanction(id, against(MUTE, BOB), by(TRAINER)), NOT_ALLOWED);
        assertRefused(sanctions().sanction(id, against(MUTE, BOB), by(CLEO)), NOT_ALLOWED);
        assertRefused(sanctions().sanction(UNKNOWN, against(MUTE, BOB), by(CLEO)), UNKNOWN_COMMUNITY);
    }

    @Test
    void the_same_sanction_again_is_refused_saying_until_when() {
        CommunityId id = Practice.community(bench());
        scene().sanction(id, against(MUTE, ADA).until(TOMORROW));
        scene().sanction(id, against(MUTE, ADA).inThread("t"));

        Outcome<Measure> again = sanctions().sanction(id, against(MUTE, ADA), by(MODERATOR));
        Outcome<Measure> there =
                sanctions().sanction(id, against(MUTE, ADA).inThread("t").until(TOMORROW), by(MODERATOR));

        assertRefused(again, ALREADY_SANCTIONED);
        assertThat(again.refusals().get(0).details()).containsEntry("until", TOMORROW.toString());
        assertRefused(there, ALREADY_SANCTIONED);
        assertThat(there.refusals().get(0).details()).containsEntry("until", "permanent");
        scene().sanction(id, against(MUTE, ADA).inThread("u"));
        bench().clock().moveTo(TOMORROW.minusNanos(1));
        assertRefused(sanctions().sanction(id, against(MUTE, ADA), by(MODERATOR)), ALREADY_SANCTIONED);
        bench().clock().moveTo(TOMORROW);
        scene().sanction(id, against(MUTE, ADA));
    }

    @Test
    void an_end_that_is_not_later_is_refused() {
        CommunityId id = Practice.community(bench());

        assertRefused(sanctions().sanction(id, against(MUTE, ADA).until(Bench.TODAY), by(MODERATOR)), END_NOT_LATER);
        assertRefused(
                sanctions().sanction(id, against(MUTE, ADA).until(Bench.TODAY.minusNanos(1)), by(MODERATOR)),
                END_NOT_LATER);
        assertThat(scene().actions(id)).isEmpty();
        scene().sanction(id, against(MUTE, ADA).until(Bench.TODAY.plusNanos(1)));
    }

    @Test
    void a_sanction_is_lifted_with_a_reason_once() {
        CommunityId id = Practice.community(bench());
        Measure mute = scene().sanction(id, against(MUTE, ADA));

        Measure lifted = scene().lift(id, mute).orElseThrow();

        assertThat(scene().contribute(id, aPost("p"), ADA).isAccepted()).isTrue();
        assertThat(lifted.statusAt(Bench.TODAY)).isEqualTo(MeasureStatus.LIFTED);
        assertThat(sanctions().statement(id, mute.id(), by(ADA)).orElseThrow().lifted())
                .isEqualTo("enough");
        assertThat(sanctions().find(id, mute.id(), by(MODERATOR))).isEqualTo(Outcome.accepted(lifted));
        assertRefused(scene().lift(id, mute), MEASURE_OVER);
        assertRefused(sanctions().lift(id, NONE, "x", by(MODERATOR)), UNKNOWN_MEASURE);
        assertRefused(sanctions().lift(id, mute.id(), "x", by(BOB)), NOT_ALLOWED);
        assertThat(scene().actions(id)).containsExactly("measure.taken", "measure.lifted");
    }

    @Test
    void members_are_told_why_and_nobody_else_is() {
        CommunityId id = Practice.community(bench());
        Measure mute = scene().sanction(id, against(MUTE, ADA).inThread("t").until(TOMORROW));
        Measure warning = scene().sanction(id, against(WARNING, ADA));
        scene().sanction(id, against(WARNING, BOB));

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
        String activity = scene().give(id, "p", ADA);

        Measure warning = scene().sanction(id, against(WARNING, ADA).takingBack(activity));

        assertThat(Practice.pointsOf(id, ADA, jalon())).isZero();
        assertThat(warning.takenBack()).hasSize(1);
        assertRefused(
                sanctions().sanction(id, against(MUTE, ADA).takingBack("nothing"), by(MODERATOR)),
                ActivityRefusal.UNKNOWN_ACTIVITY);
        assertThat(scene().sanction(id, against(MUTE, ADA).takingBack(activity)).takenBack())
                .isEmpty();
        Practice.assertSound(id, jalon());
    }

    @Test
    void the_next_step_follows_from_the_sanctions_that_count() {
        CommunityId id = Practice.community(bench());
        assertThat(scene().suggestion(id)).isEqualTo(new Suggestion(LadderStep.step(WARNING), 0, null));
        Measure warning = scene().sanction(id, against(WARNING, ADA));
        sanctions().acknowledge(id, warning.id(), by(ADA)).orElseThrow();

        assertThat(scene().suggestion(id))
                .isEqualTo(new Suggestion(LadderStep.step(MUTE, ofHours(24)), 1, Bench.TODAY.plus(ofHours(24))));
        Measure mute = scene().sanction(id, against(MUTE, ADA).until(TOMORROW));
        bench().clock().moveTo(TOMORROW);
        assertThat(scene().suggestion(id).counted()).isEqualTo(2);
        Measure suspension = scene().sanction(id, against(SUSPENSION, ADA));
        assertThat(scene().suggestion(id).counted()).isEqualTo(3);
        scene().lift(id, suspension).orElseThrow();
        assertThat(scene().suggestion(id).counted()).isEqualTo(2);
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
        assertThat(scene().sanction(id, against(MUTE, ADA))).isNotNull();
    }

    private void assertMalformed(CommunityId id, MeasureDraft draft, String... paths) {
        assertThatThrownBy(() -> sanctions().sanction(id, draft, by(MODERATOR)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContainingAll(paths);
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
