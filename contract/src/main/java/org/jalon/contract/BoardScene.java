package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.group.GroupDraft;
import org.jalon.group.GroupId;
import org.jalon.leaderboard.Audience;
import org.jalon.leaderboard.TeamBoard;
import org.jalon.leaderboard.TeamScore;
import org.jalon.leaderboard.TeamStanding;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.policy.PolicyDraft;
import org.junit.jupiter.api.BeforeEach;

/** A community of four members who give points to themselves and their teams, and a look at its leaderboards. */
abstract class BoardScene {

    static final MemberId ADA = MEMBERS.get(0);
    static final MemberId BOB = MEMBERS.get(1);
    static final MemberId CLEO = MEMBERS.get(2);
    static final MemberId DURO = MEMBERS.get(3);
    static final Instant NOW = START.plusSeconds(3600);
    static final PolicyDraft UNITS = policy("units")
            .with(points("unit", 1).forEachUnitOf("gave"))
            .with(points("together", 1).forEachUnitOf("pulled").to(Recipient.TEAM));
    static final Board BOARD = boardOf(RECOGNITION);

    CommunityId community = new CommunityId(new UUID(0, 0));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @BeforeEach
    void found() {
        bench().clock().moveTo(NOW);
        community = World.communityUnder(UNITS, jalon());
    }

    void giveAll() {
        give(ADA, 9, 1);
        give(BOB, 5, 2);
        give(CLEO, 5, 3);
        give(DURO, 1, 4);
    }

    void give(MemberId who, long amount, long second) {
        record("gave", who, amount, at(second));
    }

    void record(String kind, MemberId who, long amount, Instant moment) {
        jalon().record(
                        community,
                        activity(kind)
                                .id(kind + "/" + who.value() + "/" + moment)
                                .by(who)
                                .amounting(amount)
                                .at(moment))
                .orElseThrow();
    }

    static Instant at(long second) {
        return START.plus(Duration.ofSeconds(second));
    }

    GroupId group(GroupDraft draft, MemberId... members) {
        GroupId id = jalon().groups()
                .form(community, draft.since(START), BY_ANIMATOR)
                .orElseThrow()
                .id();
        for (MemberId one : members) {
            join(id, one, 0);
        }
        return id;
    }

    void join(GroupId group, MemberId who, long second) {
        jalon().groups().join(community, group, who, at(second), BY_ANIMATOR).orElseThrow();
    }

    void leave(GroupId group, MemberId who, long second) {
        jalon().groups().leave(community, group, who, at(second), BY_ANIMATOR).orElseThrow();
    }

    void stayOff(MemberId who) {
        jalon().preferences().stayOffBoards(community, true, by(who)).orElseThrow();
    }

    static ChallengeDraft challenge(String name) {
        return aChallenge(name)
                .with(milestone("one").when(count("gave").reaches(1)).together());
    }

    /** Open for an hour from now on. */
    ChallengeId opened(ChallengeDraft draft) {
        ChallengeId id =
                jalon().challenges().draft(community, draft, BY_ANIMATOR).orElseThrow();
        jalon().challenges()
                .schedule(community, id, NOW, NOW.plusSeconds(3600), BY_ANIMATOR)
                .orElseThrow();
        return id;
    }

    Outcome<Leaderboard> of(Audience audience) {
        return jalon().leaderboards().ofMembers(community, BOARD, audience);
    }

    Leaderboard board(Audience audience) {
        return of(audience).orElseThrow();
    }

    Leaderboard board(Board board, Audience audience) {
        return jalon().leaderboards().ofMembers(community, board, audience).orElseThrow();
    }

    List<MemberId> members(Audience audience) {
        return board(audience).top(9).stream().map(Standing::member).toList();
    }

    TeamBoard teams(TeamScore score) {
        return teams(BOARD, score);
    }

    TeamBoard teams(Board board, TeamScore score) {
        return jalon().leaderboards().ofTeams(community, board, score).orElseThrow();
    }

    long membersIn(GroupId team, Instant from, Instant until) {
        return teams(BOARD.over(Window.between(from, until)), TeamScore.MEAN)
                .of(team)
                .orElseThrow()
                .members();
    }

    Outcome<TeamBoard> ofTeamsIn(ChallengeId id) {
        return jalon().leaderboards().ofTeams(community, BOARD, TeamScore.SUM, id);
    }

    List<TeamStanding> teamsIn(ChallengeId id, TeamScore score) {
        return jalon().leaderboards()
                .ofTeams(community, BOARD, score, id)
                .orElseThrow()
                .all();
    }

    Jalon jalon() {
        return bench().jalon();
    }

    static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
