package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.distinct;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.builtin.Streak.streak;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.time.Instant;
import org.jalon.CalendarPeriod;
import org.jalon.Jalon;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.challenge.MilestoneProgress;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.builtin.Field;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

/** What challenges recognise, on a store: milestones of members and of all together, in time, in order or late. */
public abstract class ChallengesContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final MemberId BOB = MEMBERS.get(1);
    private static final MemberId CLEO = MEMBERS.get(2);
    private static final Duration DAY = Duration.ofDays(1);

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void what_is_done_from_opening_to_closing_counts_and_nothing_else() {
        CommunityId community = World.community(jalon());
        Instant opens = now().plus(DAY);
        ChallengeId id = scheduled(
                community,
                aChallenge("Answer")
                        .with(milestone("two")
                                .when(count("answered").reaches(2))
                                .rewarding(50)),
                opens,
                opens.plus(DAY));

        answer(community, "early", ADA, opens.minusNanos(1));
        answer(community, "first", ADA, opens);
        answer(community, "late", ADA, opens.plus(DAY));
        assertThat(points(community, ADA)).isZero();
        answer(community, "last", ADA, opens.plus(DAY).minusNanos(1));

        assertThat(points(community, ADA)).isEqualTo(50);
        assertThat(reached(community, id, "two", Subject.member(ADA))).isEqualTo(1);
        assertRight(community);
    }

    @Test
    void only_those_who_entered_are_counted_while_they_are_in_it() {
        CommunityId community = World.community(jalon());
        ChallengeId id = scheduled(
                community,
                aChallenge("Answer")
                        .forMembers()
                        .with(milestone("one").when(count("answered").reaches(1)))
                        .with(milestone("three")
                                .when(count("answered").reaches(3))
                                .together()),
                now(),
                now().plus(DAY));
        answer(community, "before", ADA, now());
        forward(Duration.ofHours(1));
        jalon().challenges().enter(community, id, by(ADA)).orElseThrow();
        answer(community, "in", ADA, now());
        answer(community, "not-in", BOB, now());
        forward(Duration.ofHours(1));
        jalon().challenges().withdraw(community, id, by(ADA)).orElseThrow();
        answer(community, "after", ADA, now());

        assertThat(reached(community, id, "one", Subject.member(ADA))).isEqualTo(1);
        assertThat(reached(community, id, "one", Subject.member(BOB))).isZero();
        assertThat(progress(community, id, Subject.community(), "three")
                        .progress()
                        .have())
                .isEqualTo(1);

        answer(community, "told-late", ADA, now().minus(Duration.ofMinutes(30)));
        assertThat(progress(community, id, Subject.community(), "three")
                        .progress()
                        .have())
                .isEqualTo(2);
        assertRight(community);
    }

    @Test
    void milestones_of_every_kind_are_reached_and_say_what_is_missing() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        ChallengeId id = scheduled(
                community,
                aChallenge("All sorts")
                        .with(milestone("count").when(count("answered").reaches(1, 3)))
                        .with(milestone("points").when(sum(RECOGNITION).reaches(20)))
                        .with(milestone("voices")
                                .when(distinct(Field.ACTOR, "answered").reaches(2))
                                .together())
                        .with(milestone("daily").when(streak("answered").of(2, CalendarPeriod.DAY)))
                        .with(milestone("all").whenAllOf("count", "daily").rewarding("kudos", 7)),
                now(),
                now().plus(DAY.multipliedBy(9)));
        answer(community, "a1", ADA, now());

        assertThat(jalon().challenges()
                        .progress(community, id, Subject.member(ADA))
                        .orElseThrow())
                .extracting(MilestoneProgress::milestone)
                .containsExactly("count", "points", "daily", "all");
        assertThat(progress(community, id, Subject.member(ADA), "count")
                        .progress()
                        .levels())
                .isEqualTo(1);
        assertThat(progress(community, id, Subject.member(ADA), "count")
                        .progress()
                        .missing())
                .isEqualTo(2);
        assertThat(progress(community, id, Subject.member(ADA), "count").percent())
                .isEqualTo(33);
        assertThat(progress(community, id, Subject.member(ADA), "points")
                        .progress()
                        .have())
                .isEqualTo(10);
        assertThat(progress(community, id, Subject.member(ADA), "points").percent())
                .isEqualTo(50);
        assertThat(progress(community, id, Subject.member(ADA), "daily")
                        .progress()
                        .missing())
                .isEqualTo(1);
        assertThat(progress(community, id, Subject.member(ADA), "all").missing())
                .containsExactly("daily");

        forward(DAY);
        answer(community, "a2", ADA, now());
        answer(community, "b1", BOB, now());

        assertThat(progress(community, id, Subject.member(ADA), "all").awarded())
                .isTrue();
        assertThat(progress(community, id, Subject.member(ADA), "all").percent())
                .isEqualTo(100);
        assertThat(progress(community, id, Subject.community(), "voices").awarded())
                .isTrue();
        assertThat(progress(community, id, Subject.member(CLEO), "count").percent())
                .isZero();
        assertRight(community);
    }

    @Test
    void the_first_ones_win_also_when_told_late() {
        CommunityId community = World.community(jalon());
        ChallengeId id = scheduled(
                community,
                aChallenge("Race")
                        .with(milestone("first")
                                .when(count("answered").reaches(1))
                                .forTheFirst(1)),
                now(),
                now().plus(DAY));
        Instant start = now();
        answer(community, "b", BOB, start.plusSeconds(20));
        assertThat(reached(community, id, "first", Subject.member(BOB))).isEqualTo(1);

        answer(community, "a", ADA, start.plusSeconds(10));

        assertThat(reached(community, id, "first", Subject.member(ADA))).isEqualTo(1);
        assertThat(reached(community, id, "first", Subject.member(BOB))).isZero();
        assertRight(community);
    }

    @Test
    void a_deadline_comes_before_the_end() {
        CommunityId community = World.community(jalon());
        Instant deadline = now().plus(Duration.ofHours(2));
        ChallengeId id = scheduled(
                community,
                aChallenge("Soon")
                        .with(milestone("soon")
                                .when(count("answered").reaches(1))
                                .before(deadline)),
                now(),
                now().plus(DAY));

        answer(community, "late", ADA, deadline);
        assertThat(reached(community, id, "soon", Subject.member(ADA))).isZero();
        answer(community, "in-time", BOB, deadline.minusNanos(1));
        assertThat(reached(community, id, "soon", Subject.member(BOB))).isEqualTo(1);
        assertRight(community);
    }

    @Test
    void a_recurring_challenge_begins_anew_each_period() {
        CommunityId community = World.community(jalon());
        ChallengeId id = scheduled(
                community,
                aChallenge("Daily two")
                        .anewEach(CalendarPeriod.DAY)
                        .with(milestone("two")
                                .when(count("answered").reaches(2))
                                .rewarding(5)),
                now(),
                now().plus(DAY.multipliedBy(5)));

        for (int day = 0; day < 3; day++) {
            answer(community, "x" + day, ADA, now());
            answer(community, "y" + day, ADA, now().plusSeconds(1));
            forward(DAY);
        }
        answer(community, "z", ADA, now());

        assertThat(points(community, ADA)).isEqualTo(15);
        assertThat(progress(community, id, Subject.member(ADA), "two")
                        .progress()
                        .have())
                .isEqualTo(1);
        assertRight(community);
    }

    @Test
    void closing_early_takes_back_what_is_dated_later() {
        CommunityId community = World.community(jalon());
        ChallengeId id = scheduled(
                community,
                aChallenge("Short").with(milestone("one").when(count("answered").reaches(1))),
                now(),
                now().plus(DAY));
        answer(community, "a", ADA, now());
        answer(community, "b", BOB, now().plus(Duration.ofHours(3)));
        assertThat(reached(community, id, "one", Subject.member(BOB))).isEqualTo(1);
        forward(Duration.ofHours(1));

        jalon().challenges().close(community, id, BY_ANIMATOR).orElseThrow();

        assertThat(reached(community, id, "one", Subject.member(ADA))).isEqualTo(1);
        assertThat(reached(community, id, "one", Subject.member(BOB))).isZero();
        assertRight(community);
    }

    @Test
    void other_dates_before_the_opening_hold_for_those_who_have_entered_too() {
        CommunityId community = World.community(jalon());
        ChallengeDraft draft = aChallenge("Later")
                .forMembers()
                .with(milestone("one").when(count("answered").reaches(1)));
        Instant opens = now().plus(DAY.multipliedBy(3));
        ChallengeId id = scheduled(community, draft, opens, opens.plus(DAY));
        jalon().challenges().enter(community, id, by(ADA)).orElseThrow();
        jalon().challenges().enter(community, id, by(BOB)).orElseThrow();
        jalon().challenges().withdraw(community, id, by(BOB)).orElseThrow();
        Instant earlier = now().plus(DAY);
        jalon().challenges()
                .schedule(community, id, earlier, earlier.plus(DAY), BY_ANIMATOR)
                .orElseThrow();

        answer(community, "a", ADA, earlier);
        answer(community, "b", BOB, earlier);

        assertThat(reached(community, id, "one", Subject.member(ADA))).isEqualTo(1);
        assertThat(reached(community, id, "one", Subject.member(BOB))).isZero();
        assertThat(jalon().challenges().entrants(community, id, null, 9)).containsExactly(ADA);
        assertRight(community);
    }

    @Test
    void a_policy_adopted_meanwhile_leaves_the_rules_of_the_challenge_alone() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        ChallengeId id = scheduled(
                community,
                aChallenge("On")
                        .with(milestone("two")
                                .when(count("answered").reaches(2))
                                .rewarding(50)),
                now(),
                now().plus(DAY));
        answer(community, "a1", ADA, now());
        jalon().recognition().adopt(community, World.revised(), BY_ANIMATOR).orElseThrow();
        answer(community, "a2", ADA, now().plusSeconds(5));

        assertThat(reached(community, id, "two", Subject.member(ADA))).isEqualTo(1);
        assertThat(jalon().recognition().policies(community)).hasSize(3);
        assertRight(community);
    }

    private void assertRight(CommunityId community) {
        assertThat(jalon().recognition().replay(community))
                .isEqualTo(jalon().recognition().standing(community));
        assertThat(jalon().recognition()
                        .reconcile(community, BY_ANIMATOR)
                        .orElseThrow()
                        .isClean())
                .isTrue();
    }

    private ChallengeId scheduled(CommunityId community, ChallengeDraft draft, Instant opens, Instant closes) {
        ChallengeId id =
                jalon().challenges().draft(community, draft, BY_ANIMATOR).orElseThrow();
        jalon().challenges().schedule(community, id, opens, closes, BY_ANIMATOR).orElseThrow();
        assertThat(jalon().challenges().find(community, id).orElseThrow().draft())
                .isEqualTo(draft);
        return id;
    }

    private void answer(CommunityId community, String id, MemberId member, Instant moment) {
        jalon().record(community, activity("answered").id(id).by(member).at(moment))
                .orElseThrow();
    }

    private long points(CommunityId community, MemberId member) {
        return jalon().recognition().balance(community, Subject.member(member), RECOGNITION);
    }

    private long reached(CommunityId community, ChallengeId id, String milestone, Subject subject) {
        return jalon().recognition().balance(community, subject, AwardKind.milestone(id + "/" + milestone));
    }

    private MilestoneProgress progress(CommunityId community, ChallengeId id, Subject subject, String milestone) {
        return jalon().challenges().progress(community, id, subject).orElseThrow().stream()
                .filter(one -> one.milestone().equals(milestone))
                .findFirst()
                .orElseThrow();
    }

    private void forward(Duration step) {
        bench().clock().moveTo(now().plus(step));
    }

    private Instant now() {
        return bench().clock().instant();
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
