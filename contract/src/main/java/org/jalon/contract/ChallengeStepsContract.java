package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.activity.ActivityRefusal.RESERVED_KIND;
import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.ChallengeRefusal.ALREADY_ENTERED;
import static org.jalon.challenge.ChallengeRefusal.ALREADY_SUPPORTED;
import static org.jalon.challenge.ChallengeRefusal.CHALLENGE_FULL;
import static org.jalon.challenge.ChallengeRefusal.CHALLENGE_NOT_IN_STATE;
import static org.jalon.challenge.ChallengeRefusal.CHALLENGE_NOT_OPEN;
import static org.jalon.challenge.ChallengeRefusal.ENTERED_BY_TEAMS;
import static org.jalon.challenge.ChallengeRefusal.NOT_ENTERED;
import static org.jalon.challenge.ChallengeRefusal.NOT_SUPPORTED;
import static org.jalon.challenge.ChallengeRefusal.OPENS_IN_PAST;
import static org.jalon.challenge.ChallengeRefusal.OPEN_TO_ALL;
import static org.jalon.challenge.ChallengeRefusal.OWN_CHALLENGE;
import static org.jalon.challenge.ChallengeRefusal.PREREQUISITE_MISSING;
import static org.jalon.challenge.ChallengeRefusal.RULES_FROZEN;
import static org.jalon.challenge.ChallengeRefusal.UNKNOWN_CHALLENGE;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.recognition.RecognitionRefusal.AMOUNT_OVERFLOW;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.activity.ActivityId;
import org.jalon.challenge.Challenge;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.challenge.ChallengeStatus;
import org.jalon.challenge.Challenges;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

/** The steps of a challenge, on a store: who may take them, and when they are declined. */
public abstract class ChallengeStepsContract {

    private static final Actor ADA = by(MEMBERS.get(0));
    private static final Actor BOB = by(MEMBERS.get(1));
    private static final Duration DAY = Duration.ofDays(1);
    private static final ChallengeDraft ANSWER = aChallenge("Answer")
            .about("why")
            .with(milestone("one").when(count("answered").reaches(1)));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void a_members_proposal_is_supported_adopted_and_rewarded() {
        CommunityId community = World.communityUnder(
                policy("ideas")
                        .with(points("idea", 20).forEach("jalon.challenge.adopted"))
                        .with(points("support", 1).forEach("jalon.challenge.supported")),
                jalon());
        ChallengeId id = challenges().propose(community, ANSWER, ADA).orElseThrow();
        challenges().support(community, id, BOB).orElseThrow();
        assertThat(pointsOfAda(community)).isEqualTo(1);

        assertRefused(challenges().support(community, id, ADA), OWN_CHALLENGE);
        assertRefused(challenges().support(community, id, BOB), ALREADY_SUPPORTED);
        assertThat(challenges().supporters(community, id, null, 9)).containsExactly(BOB.member());
        assertThat(challenges()
                        .withdrawSupport(community, id, BOB)
                        .orElseThrow()
                        .supporters())
                .isZero();
        assertRefused(challenges().withdrawSupport(community, id, BOB), NOT_SUPPORTED);
        assertThat(pointsOfAda(community)).isZero();
        challenges().support(community, id, BOB).orElseThrow();
        assertRefused(challenges().adopt(community, id, ADA), NOT_ALLOWED);

        Challenge adopted = challenges().adopt(community, id, BY_ANIMATOR).orElseThrow();

        assertThat(adopted.statusAt(now())).isEqualTo(ChallengeStatus.ADOPTED);
        assertThat(adopted.supporters()).isEqualTo(1);
        assertThat(pointsOfAda(community)).isEqualTo(21);
        assertRefused(challenges().support(community, id, BOB), CHALLENGE_NOT_IN_STATE);
        assertRefused(challenges().decline(community, id, "too late", BY_ANIMATOR), CHALLENGE_NOT_IN_STATE);
    }

    @Test
    void what_jalon_states_nobody_else_states_or_takes_back() {
        CommunityId community = World.communityUnder(
                policy("ideas").with(points("idea", 20).forEach("jalon.challenge.proposed")), jalon());
        challenges().propose(community, ANSWER, ADA).orElseThrow();
        ActivityId fact =
                jalon().recognition().standing(community).get(0).reason().cause();

        assertRefused(jalon().retract(community, fact, BY_ANIMATOR), RESERVED_KIND);
        assertRefused(
                jalon().record(
                                community,
                                activity("jalon.challenge.proposed")
                                        .id("x")
                                        .by(BOB.member())
                                        .at(now())),
                RESERVED_KIND);

        assertThat(pointsOfAda(community)).isEqualTo(20);
    }

    @Test
    void what_is_decided_about_a_challenge_is_a_fact_to_the_credit_of_who_proposed_it() {
        CommunityId community = World.communityUnder(
                policy("ideas")
                        .with(points("steps", 1)
                                .forEach("jalon.challenge.declined")
                                .andForEach("jalon.challenge.scheduled", 10)
                                .andForEach("jalon.challenge.closed", 100)
                                .andForEach("jalon.challenge.completed", 1_000)
                                .andForEach("jalon.challenge.cancelled", 10_000)),
                jalon());
        challenges()
                .decline(community, challenges().propose(community, ANSWER, ADA).orElseThrow(), "no", BY_ANIMATOR)
                .orElseThrow();
        ChallengeId done = adopted(community);
        ChallengeId calledOff = adopted(community);
        for (ChallengeId id : List.of(done, calledOff)) {
            challenges()
                    .schedule(community, id, now(), now().plus(DAY), BY_ANIMATOR)
                    .orElseThrow();
        }
        assertThat(pointsOfAda(community)).isEqualTo(21);

        forward(Duration.ofHours(1));
        challenges().close(community, done, BY_ANIMATOR).orElseThrow();
        challenges().complete(community, done, BY_ANIMATOR).orElseThrow();
        challenges().cancel(community, calledOff, "no room", BY_ANIMATOR).orElseThrow();
        challenges()
                .cancel(community, adopted(community), "no need", BY_ANIMATOR)
                .orElseThrow();

        assertThat(pointsOfAda(community)).isEqualTo(21_121);
        assertThat(jalon().recognition().standing(community))
                .isEqualTo(jalon().recognition().replay(community));
    }

    private ChallengeId adopted(CommunityId community) {
        ChallengeId id = challenges().propose(community, ANSWER, ADA).orElseThrow();
        return challenges().adopt(community, id, BY_ANIMATOR).orElseThrow().id();
    }

    @Test
    void a_declined_proposal_keeps_the_reason_and_goes_nowhere() {
        CommunityId community = World.community(jalon());
        ChallengeId id = challenges().propose(community, ANSWER, ADA).orElseThrow();

        challenges().decline(community, id, "Not now: \"later\"", BY_ANIMATOR).orElseThrow();

        assertThat(status(community, id)).isEqualTo(ChallengeStatus.DECLINED);
        assertThat(challenges().find(community, id).orElseThrow().state().toString())
                .contains("Not now: \"later\"");
        assertRefused(challenges().adopt(community, id, BY_ANIMATOR), CHALLENGE_NOT_IN_STATE);
        assertRefused(
                challenges().schedule(community, id, now(), now().plus(DAY), BY_ANIMATOR), CHALLENGE_NOT_IN_STATE);
    }

    @Test
    void a_challenge_goes_from_its_dates_to_its_end() {
        CommunityId community = World.community(jalon());
        ChallengeId id = challenges().draft(community, ANSWER, BY_ANIMATOR).orElseThrow();
        assertRefused(challenges().draft(community, ANSWER, ADA), NOT_ALLOWED);
        assertRefused(
                challenges().schedule(community, id, now().minusSeconds(1), now().plus(DAY), BY_ANIMATOR),
                OPENS_IN_PAST);
        assertRefused(challenges().close(community, id, BY_ANIMATOR), CHALLENGE_NOT_IN_STATE);
        challenges()
                .schedule(community, id, now().plus(DAY), now().plus(DAY.multipliedBy(2)), BY_ANIMATOR)
                .orElseThrow();
        assertThat(status(community, id)).isEqualTo(ChallengeStatus.SCHEDULED);
        forward(DAY);
        assertThat(status(community, id)).isEqualTo(ChallengeStatus.OPEN);
        assertRefused(challenges().revise(community, id, ANSWER.about("other"), BY_ANIMATOR), RULES_FROZEN);
        forward(DAY);
        assertThat(status(community, id)).isEqualTo(ChallengeStatus.CLOSED);
        assertRefused(challenges().cancel(community, id, "over", BY_ANIMATOR), CHALLENGE_NOT_IN_STATE);

        challenges().complete(community, id, BY_ANIMATOR).orElseThrow();

        assertThat(status(community, id)).isEqualTo(ChallengeStatus.COMPLETED);
        assertRefused(challenges().complete(community, id, BY_ANIMATOR), CHALLENGE_NOT_IN_STATE);
        assertThat(challenges().page(community, null, 9))
                .extracting(Challenge::id)
                .containsExactly(id);
        assertThat(challenges().page(community, id, 9)).isEmpty();
    }

    @Test
    void who_proposed_it_may_revise_it_until_it_is_adopted() {
        CommunityId community = World.community(jalon());
        ChallengeId id = challenges().propose(community, ANSWER, ADA).orElseThrow();
        assertRefused(challenges().revise(community, id, ANSWER.about("mine"), BOB), NOT_ALLOWED);
        challenges().revise(community, id, ANSWER.about("mine"), ADA).orElseThrow();
        challenges().adopt(community, id, BY_ANIMATOR).orElseThrow();
        assertRefused(challenges().revise(community, id, ANSWER.about("again"), ADA), NOT_ALLOWED);
        challenges()
                .schedule(community, id, now().plus(DAY), now().plus(DAY.multipliedBy(2)), BY_ANIMATOR)
                .orElseThrow();
        ChallengeDraft other =
                ANSWER.with(milestone("asked").when(count("asked").reaches(1)));

        challenges().revise(community, id, other, BY_ANIMATOR).orElseThrow();

        jalon().record(community, activity("asked").id("q").by(ADA.member()).at(now().plus(DAY)))
                .orElseThrow();
        assertThat(jalon().recognition()
                        .balance(community, Subject.member(ADA.member()), AwardKind.milestone(id + "/asked")))
                .isEqualTo(1);
    }

    @Test
    void a_cancelled_challenge_keeps_what_was_awarded_and_counts_no_more() {
        CommunityId community = World.community(jalon());
        ChallengeId id = challenges().draft(community, ANSWER, BY_ANIMATOR).orElseThrow();
        challenges()
                .schedule(community, id, now(), now().plus(DAY), BY_ANIMATOR)
                .orElseThrow();
        jalon().record(community, activity("answered").id("a").by(ADA.member()).at(now()))
                .orElseThrow();
        forward(Duration.ofHours(1));

        challenges().cancel(community, id, "no time", BY_ANIMATOR).orElseThrow();

        jalon().record(community, activity("answered").id("b").by(BOB.member()).at(now()))
                .orElseThrow();
        assertThat(status(community, id)).isEqualTo(ChallengeStatus.CANCELLED);
        assertThat(one(community, id, ADA)).isEqualTo(1);
        assertThat(one(community, id, BOB)).isZero();
    }

    @Test
    void who_cannot_enter_is_told_why() {
        CommunityId community =
                World.communityUnder(policy("p").with(points("ask", 1).forEach("asked")), jalon());
        ChallengeId all = open(community, ANSWER);
        ChallengeId ofTeams = open(
                community,
                aChallenge("Teams")
                        .forTeams()
                        .with(milestone("one")
                                .when(count("answered").reaches(1))
                                .byTeams()));
        ChallengeId few = open(community, ANSWER.forMembers().forAtMost(1).requiring(RECOGNITION));
        assertRefused(challenges().enter(community, all, ADA), OPEN_TO_ALL);
        assertRefused(challenges().enter(community, ofTeams, ADA), ENTERED_BY_TEAMS);
        assertRefused(challenges().enter(community, few, ADA), PREREQUISITE_MISSING);
        assertRefused(challenges().withdraw(community, few, ADA), NOT_ENTERED);
        jalon().record(community, activity("asked").id("q").by(ADA.member()).at(now()))
                .orElseThrow();

        challenges().enter(community, few, ADA).orElseThrow();

        assertRefused(challenges().enter(community, few, ADA), ALREADY_ENTERED);
        assertRefused(challenges().enter(community, few, BOB), CHALLENGE_FULL);
        challenges().withdraw(community, few, ADA).orElseThrow();
        forward(DAY);
        assertRefused(challenges().enter(community, few, ADA), CHALLENGE_NOT_OPEN);
    }

    @Test
    void what_is_not_there_is_unknown() {
        CommunityId community = World.community(jalon());
        ChallengeId nowhere = ChallengeId.of("01900000-0000-7000-8000-000000000009");

        assertRefused(challenges().support(community, nowhere, ADA), UNKNOWN_CHALLENGE);
        assertRefused(challenges().progress(community, nowhere, Subject.community()), UNKNOWN_CHALLENGE);
        assertThat(challenges().find(community, nowhere)).isEmpty();
        ChallengeId id = challenges().propose(community, ANSWER, ADA).orElseThrow();
        assertThat(challenges().find(community, id)).isPresent();
    }

    @Test
    void a_step_whose_awards_would_not_fit_leaves_all_as_it_was() {
        CommunityId community = World.communityUnder(
                policy("much").with(points("much", Long.MAX_VALUE).forEach("jalon.challenge.completed")), jalon());
        ChallengeId first = open(community, ANSWER);
        ChallengeId second = open(community, ANSWER);
        challenges().complete(community, first, BY_ANIMATOR).orElseThrow();

        assertRefused(challenges().complete(community, second, BY_ANIMATOR), AMOUNT_OVERFLOW);

        assertThat(status(community, second)).isEqualTo(ChallengeStatus.OPEN);
        jalon().record(community, activity("answered").id("a").by(ADA.member()).at(now().plusSeconds(1)))
                .orElseThrow();
        assertThat(one(community, second, ADA)).isEqualTo(1);
        assertThat(one(community, first, ADA)).isZero();
    }

    private ChallengeId open(CommunityId community, ChallengeDraft draft) {
        ChallengeId id = challenges().draft(community, draft, BY_ANIMATOR).orElseThrow();
        challenges()
                .schedule(community, id, now(), now().plus(DAY), BY_ANIMATOR)
                .orElseThrow();
        return id;
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
    }

    private ChallengeStatus status(CommunityId community, ChallengeId id) {
        return challenges().find(community, id).orElseThrow().statusAt(now());
    }

    private long one(CommunityId community, ChallengeId id, Actor actor) {
        return jalon().recognition()
                .balance(community, Subject.member(actor.member()), AwardKind.milestone(id + "/one"));
    }

    private long pointsOfAda(CommunityId community) {
        return jalon().recognition().balance(community, Subject.member(ADA.member()), RECOGNITION);
    }

    private void forward(Duration step) {
        bench().clock().moveTo(now().plus(step));
    }

    private Instant now() {
        return bench().clock().instant();
    }

    private Challenges challenges() {
        return jalon().challenges();
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
