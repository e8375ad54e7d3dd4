package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.group.GroupDraft.aCohort;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.leaderboard.Audience.membersOf;

import java.math.BigDecimal;
import org.jalon.group.GroupId;
import org.jalon.leaderboard.TeamBoard;
import org.jalon.leaderboard.TeamScore;
import org.jalon.leaderboard.TeamStanding;
import org.jalon.recognition.board.Ranking;
import org.junit.jupiter.api.Test;

/** Leaderboards of teams against each other, on a store. */
public abstract class TeamBoardsContract extends BoardScene {

    @Test
    void points_stay_with_the_team_in_which_they_were_earned() {
        GroupId blue = group(aTeam("Blue"), ADA);
        GroupId red = group(aTeam("Red"));
        give(ADA, 1, 19);
        give(ADA, 2, 20);
        give(ADA, 4, 21);
        leave(blue, ADA, 20);
        join(red, ADA, 20);

        assertThat(teams(TeamScore.SUM).all())
                .containsExactly(new TeamStanding(1, red, 6, 1, at(21)), new TeamStanding(2, blue, 1, 1, at(19)));
        assertThat(members(membersOf(blue))).isEmpty();
        assertThat(board(membersOf(red)).of(ADA).orElseThrow().points()).isEqualTo(7);
    }

    @Test
    void a_team_has_what_it_was_given_itself_too() {
        GroupId blue = group(aTeam("Blue"), ADA, BOB);
        GroupId red = group(aTeam("Red"), CLEO);
        give(ADA, 3, 1);
        give(CLEO, 4, 2);
        record("pulled", BOB, 2, at(3));

        assertThat(teams(TeamScore.SUM).all())
                .containsExactly(new TeamStanding(1, blue, 5, 2, at(3)), new TeamStanding(2, red, 4, 1, at(2)));
    }

    @Test
    void a_member_of_two_teams_earns_for_both_and_of_none_for_none() {
        GroupId blue = group(aTeam("Blue"), ADA);
        GroupId red = group(aTeam("Red"), ADA);
        give(ADA, 3, 1);
        give(DURO, 9, 2);

        assertThat(teams(TeamScore.SUM).all()).extracting(TeamStanding::team).containsExactlyInAnyOrder(blue, red);
        assertThat(teams(TeamScore.SUM).all()).extracting(TeamStanding::points).containsExactly(3L, 3L);
    }

    @Test
    void teams_without_points_and_cohorts_are_absent_and_dissolved_teams_stay() {
        GroupId gone = group(aTeam("Gone"), ADA);
        group(aTeam("Empty"));
        group(aTeam("Poor"), DURO);
        group(aCohort("26"), ADA);
        give(ADA, 3, 1);
        jalon().groups().dissolve(community, gone, BY_ANIMATOR).orElseThrow();

        for (TeamScore score : TeamScore.values()) {
            assertThat(teams(score).all()).containsExactly(new TeamStanding(1, gone, 3, 1, at(1)));
        }
    }

    @Test
    void means_are_compared_as_fractions_and_ties_go_to_who_was_first() {
        GroupId thirds = group(aTeam("Thirds"), ADA, BOB, CLEO);
        GroupId whole = group(aTeam("Whole"), DURO);
        give(ADA, 5, 1);
        give(BOB, 5, 2);
        give(CLEO, 5, 3);
        give(DURO, 5, 2);

        assertThat(teams(TeamScore.MEAN).all())
                .containsExactly(new TeamStanding(1, whole, 5, 1, at(2)), new TeamStanding(1, thirds, 15, 3, at(3)));
        assertThat(teams(BOARD.ranked(Ranking.ORDINAL), TeamScore.MEAN).all())
                .extracting(TeamStanding::rank)
                .containsExactly(1L, 2L);

        give(CLEO, 1, 4);

        assertThat(teams(TeamScore.MEAN).all())
                .containsExactly(new TeamStanding(1, thirds, 16, 3, at(4)), new TeamStanding(2, whole, 5, 1, at(2)));
        assertThat(teams(TeamScore.MEAN).top(1)).extracting(TeamStanding::mean).containsExactly(new BigDecimal("5.33"));
    }

    @Test
    void means_too_close_for_floating_point_are_told_apart() {
        long much = 9_007_199_254_740_993L;
        GroupId more = group(aTeam("More"), ADA);
        GroupId less = group(aTeam("Less"), BOB);
        give(BOB, much - 1, 1);
        give(ADA, much, 2);

        assertThat(teams(TeamScore.MEAN).all()).extracting(TeamStanding::team).containsExactly(more, less);
        assertThat(teams(TeamScore.MEAN).all()).extracting(TeamStanding::rank).containsExactly(1L, 2L);
    }

    @Test
    void the_mean_is_over_who_was_in_the_team_at_some_moment_of_the_window() {
        GroupId team = group(aTeam("Blue"), ADA, BOB);
        give(ADA, 9, 5);
        leave(team, BOB, 4);
        join(team, CLEO, 6);

        assertThat(membersIn(team, at(5), at(6))).isEqualTo(1);
        assertThat(membersIn(team, at(4), at(6))).isEqualTo(1);
        assertThat(membersIn(team, at(3), at(6))).isEqualTo(2);
        assertThat(membersIn(team, at(4), at(7))).isEqualTo(2);
        assertThat(teams(TeamScore.MEAN).of(team).orElseThrow().members()).isEqualTo(3);
    }

    @Test
    void the_neighbours_of_a_team_are_those_right_beside_it() {
        GroupId first = group(aTeam("First"), ADA);
        GroupId second = group(aTeam("Second"), BOB);
        GroupId third = group(aTeam("Third"), CLEO);
        GroupId fourth = group(aTeam("Fourth"));
        give(ADA, 3, 1);
        give(BOB, 2, 1);
        give(CLEO, 1, 1);
        TeamBoard board = teams(TeamScore.SUM);

        assertThat(board.around(second, 1)).extracting(TeamStanding::team).containsExactly(first, second, third);
        assertThat(board.around(third, 1)).extracting(TeamStanding::rank).containsExactly(2L, 3L);
        assertThat(board.around(fourth, 1)).isEmpty();
        assertThat(board.of(fourth)).isEmpty();
        assertThat(board.top(1)).extracting(TeamStanding::team).containsExactly(first);
    }

    @Test
    void what_those_earn_who_stay_off_boards_counts_for_their_team() {
        GroupId blue = group(aTeam("Blue"), ADA);
        give(ADA, 3, 1);
        stayOff(ADA);

        assertThat(teams(TeamScore.SUM).all()).containsExactly(new TeamStanding(1, blue, 3, 1, at(1)));
    }
}
