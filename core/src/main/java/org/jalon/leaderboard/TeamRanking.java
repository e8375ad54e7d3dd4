package org.jalon.leaderboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.group.Belonging;
import org.jalon.group.Companies;
import org.jalon.group.Group;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Earned;
import org.jalon.recognition.board.Earning;
import org.jalon.recognition.rule.Subject;

/**
 * Ranks teams by what they earned.
 *
 * @param companies who belonged to which team
 * @param board which kind of points, and how teams are numbered
 * @param score by what they are ranked
 * @param contest which teams, and when it was earned
 */
record TeamRanking(Companies companies, Board board, TeamScore score, Contest contest) {

    List<TeamStanding> standings() {
        Map<Group, List<Belonging>> members = new LinkedHashMap<>();
        contest.teams().forEach(team -> members.put(team, companies.ever(team)));
        Map<Subject, List<Earning>> earnings = earnings(members);
        List<TeamTotal> totals = new ArrayList<>();
        members.forEach((team, belongings) -> totals.add(total(team, belongings, earnings)));
        return ranked(totals.stream().filter(TeamTotal::isRanked).sorted().toList());
    }

    private Map<Subject, List<Earning>> earnings(Map<Group, List<Belonging>> members) {
        Set<Subject> subjects = new TreeSet<>();
        members.forEach((team, belongings) -> {
            subjects.add(subjectOf(team));
            belongings.stream().filter(this::isInTime).forEach(one -> subjects.add(Subject.member(one.member())));
        });
        Map<Subject, List<Earning>> earnings = new LinkedHashMap<>();
        companies
                .session()
                .boards()
                .earned(board.points(), contest.span(), subjects)
                .forEach(one -> earnings.computeIfAbsent(one.subject(), subject -> new ArrayList<>())
                        .add(one));
        return earnings;
    }

    /** What its members earned while they were in it, and what it was given itself. */
    private TeamTotal total(Group team, List<Belonging> belongings, Map<Subject, List<Earning>> earnings) {
        Earned earned = Earned.none();
        for (Earning own : earnings.getOrDefault(subjectOf(team), List.of())) {
            earned = earned.plus(own);
        }
        for (Belonging one : belongings) {
            for (Earning his : earnings.getOrDefault(Subject.member(one.member()), List.of())) {
                earned = one.covers(his.occurredAt()) ? earned.plus(his) : earned;
            }
        }
        long members = belongings.stream().filter(this::isInTime).count();
        return new TeamTotal(score, team.id(), earned.points(), members, earned.latest());
    }

    private boolean isInTime(Belonging one) {
        return one.meets(contest.span().from(), contest.span().until());
    }

    private static Subject subjectOf(Group team) {
        return Subject.team(team.id().toString());
    }

    private List<TeamStanding> ranked(List<TeamTotal> sorted) {
        List<TeamStanding> standings = new ArrayList<>();
        long rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean tied = i > 0 && sorted.get(i - 1).compareScore(sorted.get(i)) == 0;
            rank = board.ranking().next(rank, tied, i);
            standings.add(sorted.get(i).standing(rank));
        }
        return List.copyOf(standings);
    }
}
