package org.jalon.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.CalendarPeriod;
import org.jalon.Jalon;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Ranking;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/**
 * All that members can see of their recognition: what must not depend on the way it came about.
 *
 * @param standing the awards that stand
 * @param balances what each subject has
 * @param boards each leaderboard in full
 */
record Books(
        List<Award> standing, SortedMap<Subject, SortedMap<AwardKind, Long>> balances, List<List<Standing>> boards) {

    private static final List<Window> WINDOWS = List.of(
            Window.allTime(),
            Window.of(CalendarPeriod.WEEK, LocalDate.parse("2026-03-29")),
            Window.lastDays(2, LocalDate.parse("2026-03-29")));

    static Books of(CommunityId id, Jalon jalon) {
        return new Books(jalon.recognition().standing(id), balances(id, jalon), boards(id, jalon));
    }

    private static SortedMap<Subject, SortedMap<AwardKind, Long>> balances(CommunityId id, Jalon jalon) {
        SortedMap<Subject, SortedMap<AwardKind, Long>> balances = new TreeMap<>();
        for (Subject subject : subjects()) {
            balances.put(subject, jalon.recognition().balances(id, subject));
        }
        return balances;
    }

    static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>(List.of(Subject.community()));
        for (MemberId member : World.MEMBERS) {
            subjects.add(Subject.member(member));
        }
        return subjects;
    }

    private static List<List<Standing>> boards(CommunityId id, Jalon jalon) {
        List<List<Standing>> boards = new ArrayList<>();
        for (AwardKind points : World.POINT_KINDS) {
            for (Ranking ranking : Ranking.values()) {
                for (Window window : WINDOWS) {
                    Board board = Board.boardOf(points).ranked(ranking).over(window);
                    boards.add(jalon.recognition().leaderboard(id, board).top(100));
                }
            }
        }
        return boards;
    }
}
