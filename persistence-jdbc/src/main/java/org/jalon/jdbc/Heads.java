package org.jalon.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Course;
import org.jalon.community.CourseId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/** The row of a community. Reading it takes the lock, where one is taken. */
record Heads(CommunityId community, Sql sql, Names names) {

    Head find() {
        String text = "select name, zone, course_id, opens_s, opens_n, closes_s, closes_n, since_s, since_n, founder,"
                + " revision, policy_id, published from " + table() + " where community_id = ?" + sql.lock();
        return sql.first(text, params -> params.uuid(community.value()), this::head)
                .orElse(Head.NONE);
    }

    /** With the revision that the unit under way makes it. */
    void insert(Head head) {
        Community founded = requireNonNull(head.community());
        Course course = founded.course();
        String text = "insert into " + table() + " (community_id, name, zone, course_id, opens_s, opens_n, closes_s,"
                + " closes_n, since_s, since_n, founder, revision, policy_id, published)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        sql.update(
                text,
                params -> params.uuid(community.value())
                        .text(founded.name())
                        .text(founded.zone().getId())
                        .text(course == null ? null : course.id().value())
                        .moment(course == null ? null : course.opens())
                        .moment(course == null ? null : course.closes())
                        .moment(founded.since())
                        .text(founded.founder().value())
                        .number(head.revision() + 1)
                        .uuid(head.policy())
                        .number(head.published()));
    }

    void update(Head head) {
        sql.update(
                "update " + table() + " set revision = ?, policy_id = ?, published = ? where community_id = ?",
                params -> params.number(head.revision() + 1)
                        .uuid(head.policy())
                        .number(head.published())
                        .uuid(community.value()));
    }

    private String table() {
        return names.table("community");
    }

    private Head head(Row row) throws SQLException {
        Community found = new Community(
                community,
                row.text("name"),
                ZoneId.of(row.text("zone")),
                course(row),
                row.moment("since"),
                new MemberId(row.text("founder")));
        return new Head(found, row.number("revision"), row.uuidOrNull("policy_id"), row.number("published"));
    }

    private static @Nullable Course course(Row row) throws SQLException {
        String id = row.textOrNull("course_id");
        if (id == null) {
            return null;
        }
        Instant opens = row.moment("opens");
        return new Course(new CourseId(id), opens, row.moment("closes"));
    }
}
