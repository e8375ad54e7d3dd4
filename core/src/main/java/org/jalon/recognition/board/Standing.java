package org.jalon.recognition.board;

import java.time.Instant;
import org.jalon.community.MemberId;

/**
 * A line of a leaderboard.
 *
 * @param rank from 1
 * @param member who
 * @param points how many, above 0
 * @param reachedAt since when it has been this total
 */
public record Standing(long rank, MemberId member, long points, Instant reachedAt) {

    static Standing of(Total total, long rank) {
        return new Standing(rank, total.member(), total.points(), total.reachedAt());
    }

    Total total() {
        return new Total(member, points, reachedAt);
    }
}
