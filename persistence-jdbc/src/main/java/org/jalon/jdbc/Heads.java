package org.jalon.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.ZoneId;
import org.jalon.Description;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Course;
import org.jalon.community.CourseId;
import org.jalon.community.MemberId;
import org.jalon.community.Profile;
import org.jspecify.annotations.Nullable;

/** The row of a community. Reading it takes the lock, where one is taken. */
record Heads(CommunityId community, Sql sql, Names names) {

    Head find() {
        String text =
                "select name, zone, profile, course_id, opens_s, opens_n, closes_s, closes_n, since_s, since_n, founder,"
                        + " revision, policy_id, published from " + table() + " where community_id = ?" + sql.lock();
        return sql.first(text, params -> params.uuid(community.value()), this::head)
                .orElse(Head.NONE);
    }

    /** With the revision that the unit under way makes it. */
    void insert(Head head) {
        Community founded = requireNonNull(head.community());
        String text = "insert into " + table() + " (community_id, name, zone, profile, since_s, since_n, founder,"
                + " revision, policy_id, published) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        sql.update(
                text,
                params -> params.uuid(community.value())
                        .text(founded.name())
                        .text(founded.zone().getId())
                        .text(profile(founded))
                        .moment(founded.since())
                        .text(founded.founder().value())
                        .number(head.revision() + 1)
                        .uuid(head.policy())
                        .number(head.published()));
    }

    /** Given what was sent before; mostly, the community itself is as it was. */
    void update(Head head, @Nullable Head sent) {
        if (!head.isUnchanged(sent)) {
            update(requireNonNull(head.community()));
        }
        sql.update(
                "update " + table() + " set revision = ?, policy_id = ?, published = ? where community_id = ?",
                params -> params.number(head.revision() + 1)
                        .uuid(head.policy())
                        .number(head.published())
                        .uuid(community.value()));
    }

    private void update(Community changed) {
        sql.update(
                "update " + table() + " set name = ?, profile = ? where community_id = ?",
                params -> params.text(changed.name()).text(profile(changed)).uuid(community.value()));
    }

    private static String profile(Community community) {
        return KeptText.of(community.profile().described().encode());
    }

    private String table() {
        return names.table("community");
    }

    private Head head(Row row) throws SQLException {
        Community found = new Community(
                community,
                row.text("name"),
                ZoneId.of(row.text("zone")),
                row.moment("since"),
                new MemberId(row.text("founder")),
                profileOf(row));
        return new Head(found, row.number("revision"), row.uuidOrNull("policy_id"), row.number("published"));
    }

    /** Rows from before it had one have a course at most. */
    private static Profile profileOf(Row row) throws SQLException {
        String kept = row.textOrNull("profile");
        if (kept != null) {
            return Profile.read(Description.decode(KeptText.read(kept)));
        }
        String course = row.textOrNull("course_id");
        return course == null
                ? Profile.blank()
                : Profile.blank().with(new Course(new CourseId(course), row.moment("opens"), row.moment("closes")));
    }
}
