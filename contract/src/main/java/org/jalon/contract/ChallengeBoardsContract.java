package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.Actor.by;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.START;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.leaderboard.Audience.entrantsOf;
import static org.jalon.leaderboard.Audience.everybody;
import static org.jalon.leaderboard.Audience.membersOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jalon.MalformedInput;
import org.jalon.challenge.ChallengeId;
import org.jalon.challenge.ChallengeRefusal;
import org.jalon.community.CommunityId;
import org.jalon.community.CommunityRefusal;
import org.jalon.community.MemberId;
import org.jalon.group.GroupId;
import org.jalon.group.GroupRefusal;
import org.jalon.leaderboard.TeamBoard;
import org.jalon.leaderboard.TeamScore;
import org.jalon.leaderboard.TeamStanding;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Window;
import org.junit.jupiter.api.Test;

/** Leaderboards of challenges, and which boards there are none of, on a store. */
public abstract class ChallengeBoardsContract extends BoardScene {

    @Test
    void the_board_of_a_challenge_has_its_window_and_its_entrants() {
        ChallengeId id = opened(challenge("One hour").forMembers());
        for (MemberId one : List.of(ADA, BOB, CLEO)) {
            jalon().challenges().enter(community, id, by(one)).orElseThrow();
        }
        record("gave", ADA, 5, NOW.minusSeconds(1));
        record("gave", ADA, 1, NOW);
        record("gave", BOB, 2, NOW.plusSeconds(3599));
        record("gave", BOB, 5, NOW.plusSeconds(3600));
        record("gave", DURO, 9, NOW);
        record("gave", CLEO, 9, NOW.plusSeconds(60));
        bench().clock().moveTo(NOW.plusSeconds(120));
        jalon().challenges().withdraw(community, id, by(CLEO)).orElseThrow();

        assertThat(board(entrantsOf(id)).top(9))
                .containsExactly(new Standing(1, BOB, 2, NOW.plusSeconds(3599)), new Standing(2, ADA, 1, NOW));
        assertThat(board(BOARD.over(Window.between(START, NOW.plusSeconds(1))), entrantsOf(id))
                        .top(9))
                .containsExactly(new Standing(1, ADA, 1, NOW));
        assertThat(board(BOARD.over(Window.between(START, NOW)), entrantsOf(id)).top(9))
                .isEmpty();
    }

    @Test
    void everybody_is_on_the_board_of_a_challenge_that_is_open_to_all() {
        ChallengeId id = opened(challenge("All"));
        GroupId blue = group(aTeam("Blue"), ADA);
        record("gave", ADA, 1, NOW.minusSeconds(1));
        record("gave", ADA, 1, NOW);
        record("gave", DURO, 9, NOW);

        assertThat(members(entrantsOf(id))).containsExactly(DURO, ADA);
        assertThat(teamsIn(id, TeamScore.SUM)).containsExactly(new TeamStanding(1, blue, 1, 1, NOW));
        jalon().challenges().complete(community, id, BY_ANIMATOR).orElseThrow();
        assertThat(members(entrantsOf(id))).isEmpty();
    }

    @Test
    void the_board_of_a_challenge_of_teams_has_the_teams_in_it() {
        GroupId blue = group(aTeam("Blue"), ADA);
        GroupId red = group(aTeam("Red"), BOB);
        group(aTeam("Out"), CLEO);
        ChallengeId id = opened(challenge("Teams").forTeams());
        jalon().challenges().enterTeam(community, id, blue, by(ADA)).orElseThrow();
        jalon().challenges().enterTeam(community, id, red, by(BOB)).orElseThrow();
        record("gave", ADA, 9, NOW.minusSeconds(1));
        record("gave", ADA, 1, NOW);
        record("gave", BOB, 2, NOW.plusSeconds(1));
        record("gave", CLEO, 7, NOW);

        assertThat(teamsIn(id, TeamScore.MEAN))
                .containsExactly(
                        new TeamStanding(1, red, 2, 1, NOW.plusSeconds(1)), new TeamStanding(2, blue, 1, 1, NOW));
    }

    @Test
    void what_there_is_no_board_of_is_refused() {
        CommunityId nowhere = new CommunityId(new UUID(1, 1));
        GroupId noGroup = new GroupId(new UUID(1, 1));
        ChallengeId noChallenge = new ChallengeId(new UUID(1, 1));
        ChallengeId undated = jalon().challenges()
                .draft(community, challenge("Some day"), BY_ANIMATOR)
                .orElseThrow();
        ChallengeId ofTeams = opened(challenge("Teams").forTeams());
        ChallengeId ofMembers = opened(challenge("Members").forMembers());

        assertRefused(
                jalon().leaderboards().ofMembers(nowhere, BOARD, everybody()), CommunityRefusal.UNKNOWN_COMMUNITY);
        assertRefused(
                jalon().leaderboards().ofTeams(nowhere, BOARD, TeamScore.SUM), CommunityRefusal.UNKNOWN_COMMUNITY);
        assertRefused(of(membersOf(noGroup)), GroupRefusal.UNKNOWN_GROUP);
        assertRefused(of(entrantsOf(noChallenge)), ChallengeRefusal.UNKNOWN_CHALLENGE);
        assertRefused(of(entrantsOf(undated)), ChallengeRefusal.CHALLENGE_NOT_IN_STATE);
        assertRefused(of(entrantsOf(ofTeams)), ChallengeRefusal.ENTERED_BY_TEAMS);
        assertRefused(ofTeamsIn(noChallenge), ChallengeRefusal.UNKNOWN_CHALLENGE);
        assertRefused(ofTeamsIn(undated), ChallengeRefusal.CHALLENGE_NOT_IN_STATE);
        assertRefused(ofTeamsIn(ofMembers), ChallengeRefusal.ENTERED_BY_MEMBERS);
        assertThatThrownBy(() -> jalon().leaderboards()
                        .ofTeams(community, BOARD.over(Window.lastDays(0, LocalDate.EPOCH)), TeamScore.SUM))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("window.days");
        assertThatThrownBy(() ->
                        jalon().leaderboards().ofMembers(community, BOARD.over(Window.between(NOW, NOW)), everybody()))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("window.until");
    }

    @Test
    void a_challenge_that_is_called_off_has_no_board_any_more() {
        ChallengeId id = opened(challenge("All"));
        record("gave", ADA, 1, NOW);
        Leaderboard board = board(entrantsOf(id));
        TeamBoard teams = ofTeamsIn(id).orElseThrow();
        assertThat(board.top(9)).hasSize(1);

        jalon().challenges().cancel(community, id, "No time", BY_ANIMATOR).orElseThrow();

        assertThat(board.top(9)).isEmpty();
        assertThat(teams.all()).isEmpty();
        assertRefused(of(entrantsOf(id)), ChallengeRefusal.CHALLENGE_NOT_IN_STATE);
    }
}
