package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.activity.Activity.activity;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jalon.CalendarPeriod;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.Recorded;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Ranking;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.policy.PolicyDraft;
import org.junit.jupiter.api.Test;

/** Leaderboards on a store: order, ties, ranks, neighbours, windows. */
public abstract class LeaderboardContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final MemberId BOB = MEMBERS.get(1);
    private static final MemberId CLEO = MEMBERS.get(2);
    private static final MemberId DURO = MEMBERS.get(3);
    private static final PolicyDraft UNITS =
            policy("units").with(points("unit", 1).forEachUnitOf("gave"));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void who_reached_a_total_first_comes_first() {
        CommunityId community = World.communityUnder(UNITS, jalon());
        give(community, "b1", BOB, 10, 1);
        give(community, "a1", ADA, 4, 2);
        give(community, "c1", CLEO, 10, 4);
        give(community, "a2", ADA, 6, 3);

        assertThat(board(community, Ranking.ORDINAL).top(9))
                .extracting(Standing::member)
                .containsExactly(BOB, ADA, CLEO);
    }

    @Test
    void who_reached_a_total_at_the_same_moment_comes_by_id() {
        CommunityId community = World.communityUnder(UNITS, jalon());
        give(community, "c", CLEO, 5, 1);
        give(community, "b", BOB, 5, 1);
        give(community, "a", ADA, 5, 1);

        assertThat(board(community, Ranking.ORDINAL).top(9))
                .extracting(Standing::member)
                .containsExactly(ADA, BOB, CLEO);
    }

    @Test
    void ranks_are_numbered_in_three_ways() {
        CommunityId community = World.communityUnder(UNITS, jalon());
        give(community, "a", ADA, 9, 1);
        give(community, "b", BOB, 5, 2);
        give(community, "c", CLEO, 5, 3);
        give(community, "d", DURO, 1, 4);

        assertThat(ranks(community, Ranking.COMPETITION)).containsExactly(1L, 2L, 2L, 4L);
        assertThat(ranks(community, Ranking.DENSE)).containsExactly(1L, 2L, 2L, 3L);
        assertThat(ranks(community, Ranking.ORDINAL)).containsExactly(1L, 2L, 3L, 4L);
        for (Ranking ranking : Ranking.values()) {
            Leaderboard board = board(community, ranking);
            assertThat(board.top(9))
                    .allSatisfy(
                            standing -> assertThat(board.of(standing.member())).contains(standing));
        }
    }

    @Test
    void neighbours_have_their_true_ranks() {
        CommunityId community = World.communityUnder(UNITS, jalon());
        give(community, "a", ADA, 9, 1);
        give(community, "b", BOB, 5, 2);
        give(community, "c", CLEO, 5, 3);
        give(community, "d", DURO, 1, 4);
        Leaderboard board = board(community, Ranking.COMPETITION);

        assertThat(board.around(CLEO, 1)).extracting(Standing::member).containsExactly(BOB, CLEO, DURO);
        assertThat(board.around(CLEO, 1)).extracting(Standing::rank).containsExactly(2L, 2L, 4L);
        assertThat(board.around(ADA, 1)).extracting(Standing::member).containsExactly(ADA, BOB);
        assertThat(board.around(DURO, 9)).hasSize(4);
        assertThat(board.around(World.ANIMATOR, 9)).isEmpty();
        assertThat(board.top(2)).hasSize(2);
        assertThat(board.top(0)).isEmpty();
    }

    @Test
    void who_has_no_points_is_absent() {
        CommunityId community = World.communityUnder(UNITS, jalon());
        give(community, "a1", ADA, 3, 1);
        give(community, "a2", ADA, -3, 2);
        give(community, "b", BOB, -1, 3);
        give(community, "c", CLEO, 1, 4);
        Leaderboard board = board(community, Ranking.COMPETITION);

        assertThat(board.top(9)).extracting(Standing::member).containsExactly(CLEO);
        assertThat(board.of(ADA)).isEmpty();
        assertThat(board.size()).isEqualTo(1);
    }

    @Test
    void windows_follow_the_days_of_the_community() {
        CommunityId community = World.communityUnder(UNITS, jalon());
        Instant lastOfShortDay = Instant.parse("2026-03-29T21:59:59Z");
        record(community, gift("in", ADA, 1, lastOfShortDay));
        record(community, gift("out", BOB, 1, lastOfShortDay.plusSeconds(1)));
        record(community, gift("first", CLEO, 1, Instant.parse("2026-03-28T23:00:00Z")));
        record(community, gift("before", DURO, 1, Instant.parse("2026-03-28T22:59:59Z")));
        LocalDate day = LocalDate.parse("2026-03-29");

        assertThat(members(community, Window.of(DAY, day))).containsExactly(CLEO, ADA);
        assertThat(members(community, Window.lastDays(2, day))).containsExactly(DURO, CLEO, ADA);
        assertThat(members(community, Window.of(CalendarPeriod.WEEK, day))).containsExactly(DURO, CLEO, ADA);
        assertThat(members(community, Window.of(CalendarPeriod.YEAR, day))).hasSize(4);
        assertThat(members(community, Window.between(lastOfShortDay, lastOfShortDay.plusSeconds(1))))
                .containsExactly(ADA);
    }

    @Test
    void what_was_taken_back_leaves_the_board_as_if_it_had_never_been() {
        CommunityId community = World.communityUnder(UNITS, jalon());
        give(community, "a", ADA, 5, 1);
        give(community, "b", BOB, 5, 2);
        give(community, "late", ADA, 5, 3);
        jalon().retract(community, new ActivityId("late"), BY_ANIMATOR).orElseThrow();

        assertThat(board(community, Ranking.ORDINAL).top(9))
                .containsExactly(
                        new Standing(1, ADA, 5, START.plusSeconds(1)), new Standing(2, BOB, 5, START.plusSeconds(2)));
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private Recorded give(CommunityId community, String id, MemberId who, long amount, long second) {
        return record(community, gift(id, who, amount, START.plus(Duration.ofSeconds(second))));
    }

    private static Activity gift(String id, MemberId who, long amount, Instant at) {
        return activity("gave").id(id).by(who).amounting(amount).at(at);
    }

    private Recorded record(CommunityId community, Activity activity) {
        return jalon().record(community, activity).orElseThrow();
    }

    private Leaderboard board(CommunityId community, Ranking ranking) {
        return jalon().recognition().leaderboard(community, boardOf(RECOGNITION).ranked(ranking));
    }

    private List<Long> ranks(CommunityId community, Ranking ranking) {
        return board(community, ranking).top(9).stream().map(Standing::rank).toList();
    }

    private List<MemberId> members(CommunityId community, Window window) {
        return jalon().recognition().leaderboard(community, boardOf(RECOGNITION).over(window)).top(9).stream()
                .map(Standing::member)
                .toList();
    }
}
