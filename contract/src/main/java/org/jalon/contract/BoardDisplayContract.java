package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.World.START;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.leaderboard.Audience.everybody;
import static org.jalon.leaderboard.Audience.membersOf;

import java.util.List;
import org.jalon.group.GroupId;
import org.jalon.leaderboard.Audience;
import org.jalon.recognition.board.AnonymousStanding;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Window;
import org.junit.jupiter.api.Test;

/** Leaderboards as members see them, on a store. */
public abstract class BoardDisplayContract extends BoardScene {

    @Test
    void who_stays_off_boards_is_absent_for_all_others_and_changes_no_rank() {
        giveAll();
        stayOff(ADA);
        for (Audience audience : List.of(everybody(), membersOf(group(aTeam("All"), ADA, BOB, CLEO, DURO)))) {
            Leaderboard board = board(audience);
            List<Standing> others = board.top(9).subList(1, 4);

            assertThat(others).extracting(Standing::rank).containsExactly(2L, 2L, 4L);
            assertThat(board.shownToAll().top(9)).isEqualTo(others);
            assertThat(board.shownTo(BOB).inFull().top(9)).isEqualTo(others);
            assertThat(board.shownTo(BOB).own()).contains(others.get(0));
            assertThat(board.shownTo(ADA).inFull().top(9)).isEqualTo(board.top(9));
            assertThat(board.shownTo(ADA).own()).contains(board.top(1).get(0));
            assertThat(board.shownTo(BOB).anonymous(9)).hasSize(3);
        }
    }

    @Test
    void neighbours_that_stay_off_boards_make_room_for_the_next_ones() {
        giveAll();
        stayOff(CLEO);
        Leaderboard board = board(everybody());

        assertThat(board.shownTo(DURO).neighbours(1))
                .extracting(Standing::member)
                .containsExactly(BOB, DURO);
        assertThat(board.shownTo(DURO).neighbours(1)).extracting(Standing::rank).containsExactly(2L, 4L);
        assertThat(board.shownTo(BOB).neighbours(1))
                .extracting(Standing::member)
                .containsExactly(ADA, BOB, DURO);
        assertThat(board.shownTo(CLEO).neighbours(1))
                .extracting(Standing::member)
                .containsExactly(BOB, CLEO, DURO);
        assertThat(board.shownTo(CLEO).neighbours(0))
                .extracting(Standing::member)
                .containsExactly(CLEO);
        assertThat(board.shownTo(World.ANIMATOR).neighbours(9)).isEmpty();
    }

    @Test
    void an_anonymous_board_tells_members_apart_from_nobody_but_themselves() {
        giveAll();
        Leaderboard board = board(everybody());

        assertThat(board.shownTo(CLEO).anonymous(9))
                .containsExactly(
                        new AnonymousStanding(1, 9, false),
                        new AnonymousStanding(2, 5, false),
                        new AnonymousStanding(2, 5, true),
                        new AnonymousStanding(4, 1, false));
        assertThat(board.shownTo(CLEO).anonymousNeighbours(1))
                .containsExactly(
                        new AnonymousStanding(2, 5, false),
                        new AnonymousStanding(2, 5, true),
                        new AnonymousStanding(4, 1, false));
        assertThat(board.shownTo(World.ANIMATOR).anonymous(1)).containsExactly(new AnonymousStanding(1, 9, false));
    }

    @Test
    void a_board_is_read_page_by_page_even_when_it_moves() {
        giveAll();
        GroupId team = group(aTeam("All"), ADA, BOB, CLEO, DURO);
        stayOff(BOB);
        for (Board window : List.of(BOARD, BOARD.over(Window.between(START, NOW)))) {
            for (Audience audience : List.of(everybody(), membersOf(team))) {
                Leaderboard board = board(window, audience);
                Standing first = board.shownToAll().top(1).get(0);
                List<Standing> next = board.shownToAll().after(first, 2);

                assertThat(next).extracting(Standing::member).containsExactly(CLEO, DURO);
                assertThat(next).extracting(Standing::rank).containsExactly(2L, 4L);
                assertThat(board.shownToAll().after(next.get(1), 2)).isEmpty();
                assertThat(board.shownToAll().after(new Standing(1, ADA, 7, at(1)), 1))
                        .extracting(Standing::member)
                        .containsExactly(CLEO);
            }
        }
    }
}
