package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.MemberId.member;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.gathering.GatheringDraft.aGathering;
import static org.jalon.gathering.GatheringRefusal.ALREADY_ATTENDED;
import static org.jalon.gathering.GatheringRefusal.GATHERING_BEGUN;
import static org.jalon.gathering.GatheringRefusal.GATHERING_CANCELLED;
import static org.jalon.gathering.GatheringRefusal.GATHERING_NOT_BEGUN;
import static org.jalon.gathering.GatheringRefusal.NOT_ATTENDED;
import static org.jalon.gathering.GatheringRefusal.UNKNOWN_GATHERING;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.gathering.Attendance;
import org.jalon.gathering.Cancellation;
import org.jalon.gathering.Gathering;
import org.jalon.gathering.GatheringDraft;
import org.jalon.gathering.GatheringId;
import org.jalon.gathering.Gatherings;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

/** Gatherings: planned, changed, cancelled, attended. */
public abstract class GatheringsContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final MemberId BOB = MEMBERS.get(1);
    private static final Actor BY_ADA = by(ADA);
    private static final Instant NOW = Bench.TODAY;
    private static final Instant STARTS = NOW.plusSeconds(3600);
    private static final GatheringDraft KICK_OFF = aGathering("Kick-off")
            .from(STARTS)
            .until(STARTS.plusSeconds(3600))
            .inPersonAt("'); drop table jalon_record; -- \u0000 é");
    private static final GatheringId UNKNOWN = new GatheringId(UUID.fromString("01900000-0000-7000-8000-000000000004"));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void a_gathering_is_planned_and_changed() {
        CommunityId id = community();
        Gathering planned = gatherings().plan(id, KICK_OFF, BY_ANIMATOR).orElseThrow();
        GatheringDraft live =
                aGathering("Webinar").from(STARTS).until(STARTS.plusSeconds(60)).liveAt("link");
        assertThat(gatherings().find(id, planned.id())).contains(planned);

        Gathering changed =
                gatherings().change(id, planned.id(), live, BY_ANIMATOR).orElseThrow();
        Gathering other = gatherings()
                .plan(id, aGathering("Later").from(STARTS).until(STARTS.plusSeconds(1)), BY_ANIMATOR)
                .orElseThrow();

        assertThat(changed).isEqualTo(new Gathering(planned.id(), live, ANIMATOR, null));
        assertThat(gatherings().all(id, null, 9)).containsExactly(changed, other);
        assertThat(gatherings().all(id, planned.id(), 1)).containsExactly(other);
        assertRefused(gatherings().change(id, UNKNOWN, live, BY_ANIMATOR), UNKNOWN_GATHERING);
    }

    @Test
    void a_cancelled_gathering_stays_cancelled_with_its_reason() {
        CommunityId id = community();
        GatheringId kickOff = planned(id);

        Gathering cancelled = gatherings()
                .cancel(id, kickOff, "Strike \uD83D\uDE00", BY_ANIMATOR)
                .orElseThrow();

        assertThat(cancelled.cancellation()).isEqualTo(new Cancellation(NOW, ANIMATOR, "Strike \uD83D\uDE00"));
        assertThat(gatherings().find(id, kickOff)).contains(cancelled);
        bench().clock().moveTo(STARTS);
        assertRefused(gatherings().cancel(id, kickOff, "again", BY_ANIMATOR), GATHERING_CANCELLED);
        assertRefused(gatherings().change(id, kickOff, KICK_OFF, BY_ANIMATOR), GATHERING_CANCELLED);
        assertRefused(gatherings().attended(id, kickOff, ADA, BY_ADA), GATHERING_CANCELLED);
    }

    @Test
    void a_gathering_that_has_begun_keeps_its_dates() {
        CommunityId id = community();
        GatheringId kickOff = planned(id);
        bench().clock().moveTo(STARTS);

        assertRefused(gatherings().cancel(id, kickOff, "too late", BY_ANIMATOR), GATHERING_BEGUN);
        assertRefused(
                gatherings()
                        .change(
                                id,
                                kickOff,
                                aGathering("Kick-off").from(STARTS).until(STARTS.plusSeconds(1)),
                                BY_ANIMATOR),
                GATHERING_BEGUN);
        assertThat(gatherings()
                        .change(id, kickOff, KICK_OFF.liveAt("link"), BY_ANIMATOR)
                        .isAccepted())
                .isTrue();
    }

    @Test
    void who_attended_gets_what_the_policy_gives_until_it_is_taken_back() {
        CommunityId id =
                World.communityUnder(policy("meet").with(points("met", 7).forEach(Gatherings.ATTENDED)), jalon());
        bench().clock().moveTo(NOW);
        GatheringId kickOff = planned(id);
        bench().clock().moveTo(STARTS.plusSeconds(9999));

        Attendance noted = gatherings().attended(id, kickOff, ADA, BY_ADA).orElseThrow();
        gatherings().attended(id, kickOff, BOB, BY_ANIMATOR).orElseThrow();
        assertThat(recognition(id, ADA)).isEqualTo(7);
        assertThat(jalon().recognition().standing(id))
                .extracting(award -> award.occurredAt())
                .containsOnly(STARTS);
        assertThat(gatherings().attendees(id, kickOff, null, 9))
                .extracting(Attendance::member)
                .containsExactly(ADA, BOB);
        assertThat(gatherings().attendees(id, kickOff, null, 1)).containsExactly(noted);
        assertThat(gatherings().attendance(id, kickOff)).isEqualTo(2);
        assertRefused(gatherings().attended(id, kickOff, ADA, BY_ANIMATOR), ALREADY_ATTENDED);

        gatherings().notAttended(id, kickOff, ADA, BY_ADA).orElseThrow();
        assertThat(recognition(id, ADA)).isZero();
        assertThat(gatherings().attendees(id, kickOff, null, 9))
                .extracting(Attendance::member)
                .containsExactly(BOB);
        assertRefused(gatherings().notAttended(id, kickOff, ADA, BY_ADA), NOT_ATTENDED);

        gatherings().attended(id, kickOff, ADA, BY_ANIMATOR).orElseThrow();
        assertThat(recognition(id, ADA)).isEqualTo(7);
        assertThat(jalon().recognition().replay(id))
                .isEqualTo(jalon().recognition().standing(id));
    }

    @Test
    void an_attendance_whose_activity_the_host_took_back_can_be_taken_back_too() {
        CommunityId id = community();
        GatheringId kickOff = planned(id);
        bench().clock().moveTo(STARTS);
        Attendance noted = gatherings().attended(id, kickOff, ADA, BY_ADA).orElseThrow();
        jalon().retract(id, noted.activity(), BY_ANIMATOR).orElseThrow();

        assertThat(gatherings().notAttended(id, kickOff, ADA, BY_ADA)).isEqualTo(Outcome.accepted(noted));
        assertThat(gatherings().attendance(id, kickOff)).isZero();
    }

    @Test
    void nobody_attended_before_it_began_or_before_being_a_member() {
        CommunityId id = community();
        GatheringId kickOff = planned(id);
        bench().clock().moveTo(STARTS.minusNanos(1));
        assertRefused(gatherings().attended(id, kickOff, ADA, BY_ADA), GATHERING_NOT_BEGUN);
        bench().clock().moveTo(STARTS);

        assertThat(gatherings().attended(id, kickOff, ADA, BY_ADA).isAccepted()).isTrue();
        assertRefused(gatherings().attended(id, kickOff, member("stranger"), BY_ANIMATOR), NOT_A_MEMBER);
        assertRefused(gatherings().attended(id, UNKNOWN, ADA, BY_ADA), UNKNOWN_GATHERING);
    }

    @Test
    void who_may_not_changes_nothing() {
        CommunityId id = community();
        GatheringId kickOff = planned(id);
        bench().clock().moveTo(STARTS);

        assertThat(Stream.of(
                        gatherings().plan(id, KICK_OFF, BY_ADA),
                        gatherings().change(id, kickOff, KICK_OFF, BY_ADA),
                        gatherings().cancel(id, kickOff, "no", BY_ADA),
                        gatherings().attended(id, kickOff, BOB, BY_ADA),
                        gatherings().notAttended(id, kickOff, BOB, BY_ADA)))
                .allSatisfy(outcome -> assertRefused(outcome, NOT_ALLOWED));

        assertThat(gatherings().attendance(id, kickOff)).isZero();
        assertThat(gatherings().all(id, null, 9)).hasSize(1);
    }

    @Test
    void what_can_mean_nothing_is_thrown_with_its_path() {
        CommunityId id = community();

        assertThatThrownBy(() -> gatherings()
                        .plan(id, aGathering(" ").from(STARTS).until(STARTS).liveAt(""), BY_ANIMATOR))
                .hasMessageContaining("title")
                .hasMessageContaining("ends")
                .hasMessageContaining("place");
        GatheringId kickOff = planned(id);
        assertThatThrownBy(() -> gatherings().cancel(id, kickOff, "", BY_ANIMATOR))
                .hasMessageContaining("reason");
    }

    private GatheringId planned(CommunityId id) {
        return gatherings().plan(id, KICK_OFF, BY_ANIMATOR).orElseThrow().id();
    }

    private long recognition(CommunityId id, MemberId member) {
        return jalon().recognition().balance(id, Subject.member(member), AwardKind.RECOGNITION);
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private Gatherings gatherings() {
        return jalon().gatherings();
    }

    private CommunityId community() {
        bench().clock().moveTo(NOW);
        return World.community(jalon());
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
