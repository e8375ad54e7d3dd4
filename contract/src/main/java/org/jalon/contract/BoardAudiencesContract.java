package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.group.GroupDraft.aCohort;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.leaderboard.Audience.everybody;
import static org.jalon.leaderboard.Audience.membersOf;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.level.AtLeast.atLeast;
import static org.jalon.recognition.level.LevelRule.level;
import static org.jalon.recognition.level.LevelStep.gain;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.util.List;
import org.jalon.group.GroupId;
import org.jalon.leaderboard.TeamScore;
import org.jalon.leaderboard.TeamStanding;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Ranking;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.rule.AwardKind;
import org.junit.jupiter.api.Test;

/** Leaderboards of parts of a community, on a store. */
public abstract class BoardAudiencesContract extends BoardScene {

    @Test
    void a_board_of_a_group_has_who_belongs_now_with_all_their_points() {
        GroupId team = group(aTeam("Blue"), ADA, BOB);
        GroupId cohort = group(aCohort("26"), BOB, CLEO);
        give(ADA, 9, 1);
        give(BOB, 5, 2);
        give(CLEO, 5, 3);
        give(DURO, 1, 4);
        leave(team, ADA, 10);

        assertThat(members(membersOf(team))).containsExactly(BOB);
        assertThat(board(membersOf(cohort)).top(9))
                .containsExactly(new Standing(1, BOB, 5, at(2)), new Standing(1, CLEO, 5, at(3)));
        assertThat(members(everybody())).containsExactly(ADA, BOB, CLEO, DURO);
    }

    @Test
    void a_board_of_a_group_ranks_as_that_of_the_community_does() {
        GroupId team = group(aTeam("Blue"), ADA, BOB, CLEO, DURO);
        give(ADA, 9, 1);
        give(CLEO, 5, 2);
        give(BOB, 5, 2);
        give(DURO, 1, 4);
        for (Ranking ranking : Ranking.values()) {
            Leaderboard whole = board(BOARD.ranked(ranking), everybody());
            Leaderboard part = board(BOARD.ranked(ranking), membersOf(team));

            assertThat(part.top(9)).isEqualTo(whole.top(9)).hasSize(4);
            assertThat(part.around(CLEO, 1)).isEqualTo(whole.around(CLEO, 1));
            assertThat(part.of(DURO)).isEqualTo(whole.of(DURO)).isPresent();
            assertThat(part.size()).isEqualTo(4);
        }
    }

    @Test
    void nobody_is_on_the_board_of_an_empty_or_dissolved_group_or_without_points() {
        GroupId empty = group(aTeam("Empty"));
        GroupId gone = group(aTeam("Gone"), ADA, BOB);
        GroupId poor = group(aTeam("Poor"), CLEO, DURO);
        give(ADA, 9, 1);
        give(CLEO, 3, 2);
        give(CLEO, -3, 3);
        assertThat(members(membersOf(gone))).containsExactly(ADA);

        jalon().groups().dissolve(community, gone, BY_ANIMATOR).orElseThrow();

        for (GroupId group : List.of(empty, gone, poor)) {
            assertThat(members(membersOf(group))).isEmpty();
        }
    }

    @Test
    void who_left_the_community_is_on_no_board_of_its_groups() {
        GroupId team = group(aTeam("Blue"), ADA, BOB);
        give(ADA, 9, 1);
        give(BOB, 5, 2);
        jalon().communities().leave(community, ADA, at(10), BY_ANIMATOR).orElseThrow();

        assertThat(members(membersOf(team))).containsExactly(BOB);
        assertThat(teams(TeamScore.SUM).of(team).orElseThrow().points()).isEqualTo(14);
        give(BOB, 1, 20);
        assertThat(membersIn(team, at(9), at(21))).isEqualTo(2);
        assertThat(membersIn(team, at(10), at(21))).isEqualTo(1);
    }

    @Test
    void a_window_counts_what_occurred_in_it() {
        GroupId team = group(aTeam("Blue"), ADA, BOB);
        give(ADA, 9, 1);
        give(BOB, 1, 2);
        give(BOB, 1, 3);
        give(ADA, 9, 4);
        Board window = BOARD.over(Window.between(at(2), at(4)));

        assertThat(board(window, membersOf(team)).top(9)).containsExactly(new Standing(1, BOB, 2, at(3)));
        assertThat(teams(window, TeamScore.SUM).all()).containsExactly(new TeamStanding(1, team, 2, 2, at(3)));
    }

    @Test
    void a_ladder_has_boards_of_all_time_of_windows_and_of_groups() {
        community = World.communityUnder(
                policy("ladder").with(level("trust").step(gain(atLeast(1, count("gave"))))), jalon());
        GroupId team = group(aTeam("Blue"), ADA);
        give(ADA, 1, 1);
        give(BOB, 1, 2);
        Board ladder = boardOf(AwardKind.level("trust"));
        Board window = ladder.over(Window.between(at(2), at(3)));

        assertThat(board(ladder, everybody()).top(9))
                .containsExactly(new Standing(1, ADA, 1, at(1)), new Standing(1, BOB, 1, at(2)));
        assertThat(board(window, everybody()).top(9)).containsExactly(new Standing(1, BOB, 1, at(2)));
        assertThat(board(ladder, membersOf(team)).top(9)).containsExactly(new Standing(1, ADA, 1, at(1)));
    }
}
