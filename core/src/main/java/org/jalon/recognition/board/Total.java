package org.jalon.recognition.board;

import java.time.Instant;
import org.jalon.community.MemberId;

/**
 * What a member has on a board; the natural order is that of the board: more points first, then who reached them first, then by
 * id.
 *
 * @param member who
 * @param points how many, above 0
 * @param reachedAt since when it has been this total: when the latest activity occurred whose award counts in it
 */
public record Total(MemberId member, long points, Instant reachedAt) implements Comparable<Total> {

    @Override
    public int compareTo(Total other) {
        int order = Long.compare(other.points, points);
        order = order != 0 ? order : reachedAt.compareTo(other.reachedAt);
        return order != 0 ? order : member.compareTo(other.member);
    }
}
