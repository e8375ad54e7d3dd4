package org.jalon.contract;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.Jalon;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.group.Belonging;
import org.jalon.group.GroupId;
import org.jalon.leaderboard.TeamScore;
import org.jalon.leaderboard.TeamStanding;
import org.jalon.recognition.board.Ranking;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/**
 * Boards of a {@link Season} counted the plain way: from all awards that stand, and from who was in a team at a moment.
 *
 * @param jalon where the season is
 * @param community its community
 * @param points which kind
 * @param ranking how all are numbered
 * @param span when it occurred
 */
record PlainBoards(Jalon jalon, CommunityId community, AwardKind points, Ranking ranking, Window.Span span) {

    /** Of those members. */
    List<Standing> of(List<MemberId> members) {
        List<Total> totals = new ArrayList<>();
        for (MemberId member : members) {
            List<Award> awards = awards().filter(award -> award.subject().equals(Subject.member(member)))
                    .toList();
            long sum = awards.stream().mapToLong(Award::amount).sum();
            if (sum > 0) {
                totals.add(new Total(member, sum, latest(awards)));
            }
        }
        totals.sort(Comparator.naturalOrder());
        return totals.stream()
                .map(total -> new Standing(
                        rank(totals, total, Comparator.comparing(Total::points, Comparator.reverseOrder())),
                        total.member(),
                        total.points(),
                        total.reachedAt()))
                .toList();
    }

    /**
     * Of those teams.
     *
     * @param changes all moments at which somebody may have come into a team or left it
     */
    List<TeamStanding> of(List<GroupId> teams, TeamScore score, List<Instant> changes) {
        Comparator<TeamStanding> byScore = switch (score) {
            case SUM -> Comparator.comparing(TeamStanding::points, Comparator.reverseOrder());
            case MEAN ->
                (one, other) ->
                        product(other.points(), one.members()).compareTo(product(one.points(), other.members()));
        };
        List<TeamStanding> unranked = teams.stream()
                .map(team -> of(team, changes))
                .filter(team -> team.points() > 0 && (score == TeamScore.SUM || team.members() > 0))
                .sorted(byScore.thenComparing(TeamStanding::reachedAt)
                        .thenComparing(team -> team.team().toString()))
                .toList();
        return unranked.stream()
                .map(team -> new TeamStanding(
                        rank(unranked, team, byScore), team.team(), team.points(), team.members(), team.reachedAt()))
                .toList();
    }

    private TeamStanding of(GroupId team, List<Instant> changes) {
        List<Award> counted = awards().filter(award -> award.subject().equals(Subject.team(team.toString()))
                        || award.subject()
                                .asMember()
                                .filter(member ->
                                        members(team, award.occurredAt()).contains(member))
                                .isPresent())
                .toList();
        Set<MemberId> members = new HashSet<>(members(team, span.from()));
        changes.stream().filter(span::contains).forEach(moment -> members.addAll(members(team, moment)));
        long sum = counted.stream().mapToLong(Award::amount).sum();
        return new TeamStanding(0, team, sum, members.size(), latest(counted));
    }

    private List<MemberId> members(GroupId team, Instant moment) {
        return jalon.groups().membersAt(moment, community, team, null, 99).stream()
                .map(Belonging::member)
                .toList();
    }

    private Stream<Award> awards() {
        return jalon.recognition().standing(community).stream()
                .filter(award -> award.kind().equals(points) && span.contains(award.occurredAt()));
    }

    private static Instant latest(List<Award> awards) {
        return awards.stream()
                .map(Award::occurredAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private <T> long rank(List<T> sorted, T one, Comparator<T> byScore) {
        Stream<T> above = sorted.stream().filter(other -> byScore.compare(other, one) < 0);
        return switch (ranking) {
            case COMPETITION -> 1 + above.count();
            case ORDINAL -> 1L + sorted.indexOf(one);
            case DENSE ->
                1
                        + above.filter(other -> sorted.stream()
                                        .limit(sorted.indexOf(other))
                                        .noneMatch(earlier -> byScore.compare(earlier, other) == 0))
                                .count();
        };
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
