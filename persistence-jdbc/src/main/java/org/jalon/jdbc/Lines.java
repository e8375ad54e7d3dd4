package org.jalon.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.community.CommunityId;

/** The rows of lines. They are locked one at a time, by their key, so that nobody waits for a line that is not his. */
record Lines(Sql sql, Names names) {

    /** Whose lines are due, the one due for longest first; maybe they are claimed meanwhile. */
    List<CommunityId> due(Instant now, int limit) {
        String text = "select community_id from " + table()
                + " where status = ? and (due_s < ? or (due_s = ? and due_n <= ?)) order by due_s, due_n limit ?";
        return sql.query(
                text,
                params -> params.text(Line.WAITING)
                        .number(now.getEpochSecond())
                        .moment(now)
                        .integer(limit),
                row -> new CommunityId(row.uuid("community_id")));
    }

    /** Locked. */
    Optional<Line> find(CommunityId community) {
        return find(community, sql.lock());
    }

    /** Locked; empty when somebody else has locked it. */
    Optional<Line> findUnlocked(CommunityId community) {
        return find(community, sql.dialect().lockUnlessLocked());
    }

    private Optional<Line> find(CommunityId community, String lock) {
        String text = "select community_id, waiting, due_s, due_n, lease_id, claimed_to, doubtful_to from " + table()
                + " where community_id = ?" + lock;
        return sql.first(text, params -> params.uuid(community.value()), Lines::line);
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                new CommunityId(row.uuid("community_id")),
                row.number("waiting"),
                row.moment("due"),
                row.uuidOrNull("lease_id"),
                row.number("claimed_to"),
                row.number("doubtful_to"));
    }

    void update(Line line) {
        sql.update(
                "update " + table() + " set status = ?, waiting = ?, due_s = ?, due_n = ?, lease_id = ?,"
                        + " claimed_to = ?, doubtful_to = ? where community_id = ?",
                params -> params.text(line.status())
                        .number(line.waiting())
                        .moment(line.due())
                        .uuid(line.lease())
                        .number(line.claimedTo())
                        .number(line.doubtfulTo())
                        .uuid(line.community().value()));
    }

    private String table() {
        return names.table("line");
    }
}
