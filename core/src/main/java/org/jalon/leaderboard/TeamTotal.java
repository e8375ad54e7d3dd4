package org.jalon.leaderboard;

import java.math.BigInteger;
import java.time.Instant;
import org.jalon.group.GroupId;

/**
 * What a team has; the natural order is that of the board: the higher score first, then who reached it first, then by id.
 *
 * @param score by what it is ranked
 * @param team which team
 * @param points how many, above 0
 * @param members among how many, above 0 for a mean
 * @param reachedAt since when
 */
record TeamTotal(TeamScore score, GroupId team, long points, long members, Instant reachedAt)
        implements Comparable<TeamTotal> {

    /** Whether it has a place on the board. */
    boolean isRanked() {
        return points > 0 && (score == TeamScore.SUM || members > 0);
    }

    @Override
    public int compareTo(TeamTotal other) {
        int order = compareScore(other);
        order = order != 0 ? order : reachedAt.compareTo(other.reachedAt);
        return order != 0 ? order : team.toString().compareTo(other.team.toString());
    }

    /** Fractions are compared as they are, without dividing. */
    int compareScore(TeamTotal other) {
        return score == TeamScore.SUM
                ? Long.compare(other.points, points)
                : product(other.points, members).compareTo(product(points, other.members));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    TeamStanding standing(long rank) {
        return new TeamStanding(rank, team, points, members, reachedAt);
    }
}
