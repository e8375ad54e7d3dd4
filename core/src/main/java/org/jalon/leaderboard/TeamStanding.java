package org.jalon.leaderboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jalon.group.GroupId;

/**
 * A line of a leaderboard of teams.
 *
 * @param rank from 1
 * @param team which team
 * @param points how many all together, above 0
 * @param members how many were in it at some moment of the window; 0 only when teams are ranked by sum
 * @param reachedAt since when it has been these points
 */
public record TeamStanding(long rank, GroupId team, long points, long members, Instant reachedAt) {

    /**
     * Points by members, rounded half up to two decimals, to be shown; 0 without members. Ranks follow the exact mean, so that two teams
     * may show the same one and yet have different ranks.
     */
    public BigDecimal mean() {
        return members == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(points).divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
    }
}
