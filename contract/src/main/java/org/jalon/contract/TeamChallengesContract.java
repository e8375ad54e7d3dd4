package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.ChallengeRefusal.ALREADY_ENTERED;
import static org.jalon.challenge.ChallengeRefusal.ENTERED_BY_MEMBERS;
import static org.jalon.challenge.ChallengeRefusal.NOT_ENTERED;
import static org.jalon.challenge.ChallengeRefusal.NOT_IN_TEAM;
import static org.jalon.challenge.ChallengeRefusal.OPEN_TO_ALL;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.time.Instant;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.group.GroupId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

/** Challenges that teams enter, on a store. */
public abstract class TeamChallengesContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final MemberId BOB = MEMBERS.get(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ChallengeDraft TOGETHER = aChallenge("Together")
            .forTeams()
            .with(milestone("two").when(count("answered").reaches(2)).byTeams().rewarding(30))
            .with(milestone("three").when(count("answered").reaches(3)).together());

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void what_members_do_counts_for_the_team_they_are_in() {
        CommunityId community = World.community(jalon());
        GroupId red = team(community, "red", ADA);
        GroupId blue = team(community, "blue", BOB);
        ChallengeId id = open(community, TOGETHER, now());
        jalon().challenges().enterTeam(community, id, red, by(ADA)).orElseThrow();
        answer(community, "a1", ADA);
        answer(community, "b1", BOB);
        forward(HOUR);
        answer(community, "a2", ADA);

        assertThat(reached(community, id, "two", red)).isEqualTo(1);
        assertThat(jalon().recognition().balance(community, Subject.team(red.toString()), RECOGNITION))
                .isEqualTo(30);
        assertThat(reached(community, id, "two", blue)).isZero();

        Instant before = now().minus(Duration.ofMinutes(30));
        jalon().groups().leave(community, red, ADA, before, BY_ANIMATOR).orElseThrow();

        assertThat(reached(community, id, "two", red)).isZero();
        assertThat(jalon().recognition().replay(community))
                .isEqualTo(jalon().recognition().standing(community));
    }

    @Test
    void a_team_that_withdraws_keeps_what_it_reached() {
        CommunityId community = World.community(jalon());
        GroupId red = team(community, "red", ADA);
        ChallengeId id = open(community, TOGETHER, now());
        jalon().challenges().enterTeam(community, id, red, by(ADA)).orElseThrow();
        answer(community, "a1", ADA);
        answer(community, "a2", ADA);
        forward(HOUR);

        jalon().challenges().withdrawTeam(community, id, red, by(ADA)).orElseThrow();
        answer(community, "a3", ADA);

        assertThat(reached(community, id, "two", red)).isEqualTo(1);
        assertThat(jalon().recognition().balance(community, Subject.community(), AwardKind.milestone(id + "/three")))
                .isZero();
        assertThat(jalon().challenges().teams(community, id)).isEmpty();
    }

    @Test
    void other_dates_hold_for_teams_that_have_entered_too() {
        CommunityId community = World.community(jalon());
        GroupId red = team(community, "red", ADA);
        GroupId blue = team(community, "blue", BOB);
        ChallengeId id = open(community, TOGETHER, now().plus(HOUR.multipliedBy(9)));
        jalon().challenges().enterTeam(community, id, red, by(ADA)).orElseThrow();
        jalon().challenges().enterTeam(community, id, blue, BY_ANIMATOR).orElseThrow();
        assertThat(jalon().challenges().teams(community, id)).containsExactly(red, blue);
        jalon().challenges()
                .schedule(community, id, now().plus(HOUR), now().plus(HOUR.multipliedBy(5)), BY_ANIMATOR)
                .orElseThrow();
        forward(HOUR);
        answer(community, "a1", ADA);
        answer(community, "a2", ADA);

        assertThat(reached(community, id, "two", red)).isEqualTo(1);
        assertThat(jalon().recognition()
                        .reconcile(community, BY_ANIMATOR)
                        .orElseThrow()
                        .isClean())
                .isTrue();
    }

    @Test
    void a_team_that_cannot_enter_is_told_why() {
        CommunityId community = World.community(jalon());
        GroupId red = team(community, "red", ADA);
        ChallengeId id = open(community, TOGETHER, now());
        ChallengeDraft one =
                aChallenge("One").with(milestone("one").when(count("answered").reaches(1)));
        ChallengeId all = open(community, one, now());
        ChallengeId ofMembers = open(community, one.forMembers(), now());

        assertRefused(jalon().challenges().enterTeam(community, id, red, by(BOB)), NOT_IN_TEAM);
        assertRefused(jalon().challenges().enterTeam(community, all, red, by(ADA)), OPEN_TO_ALL);
        assertRefused(jalon().challenges().enterTeam(community, ofMembers, red, by(ADA)), ENTERED_BY_MEMBERS);
        assertRefused(jalon().challenges().withdrawTeam(community, id, red, by(ADA)), NOT_ENTERED);
        jalon().challenges().enterTeam(community, id, red, by(ADA)).orElseThrow();
        assertRefused(jalon().challenges().enterTeam(community, id, red, by(ADA)), ALREADY_ENTERED);
        assertThat(jalon().challenges().teams(community, id)).containsExactly(red);
    }

    private GroupId team(CommunityId community, String name, MemberId member) {
        GroupId id = jalon().groups()
                .form(community, aTeam(name).since(now().minus(HOUR)), BY_ANIMATOR)
                .orElseThrow()
                .id();
        jalon().groups()
                .join(community, id, member, now().minus(HOUR), BY_ANIMATOR)
                .orElseThrow();
        return id;
    }

    private ChallengeId open(CommunityId community, ChallengeDraft draft, Instant opens) {
        ChallengeId id =
                jalon().challenges().draft(community, draft, BY_ANIMATOR).orElseThrow();
        jalon().challenges()
                .schedule(community, id, opens, opens.plus(Duration.ofDays(1)), BY_ANIMATOR)
                .orElseThrow();
        return id;
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
    }

    private void answer(CommunityId community, String id, MemberId member) {
        jalon().record(community, activity("answered").id(id).by(member).at(now()))
                .orElseThrow();
    }

    private long reached(CommunityId community, ChallengeId id, String milestone, GroupId team) {
        return jalon().recognition()
                .balance(community, Subject.team(team.toString()), AwardKind.milestone(id + "/" + milestone));
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
