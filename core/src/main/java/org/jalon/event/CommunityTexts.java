package org.jalon.event;

import java.time.ZoneId;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Course;
import org.jalon.community.CourseId;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;

/** The text forms of events about communities and who belongs to them. */
final class CommunityTexts {

    static final EventType<CommunityFounded> FOUNDED = new EventType<>(
            "community.founded",
            1,
            CommunityFounded.class,
            "A community was founded.",
            (event, sheet) -> write(event.founded(), sheet),
            fields -> new CommunityFounded(community(fields)));

    static final EventType<MemberJoined> JOINED = new EventType<>(
            "member.joined",
            1,
            MemberJoined.class,
            "Somebody became a member, or became one again; the founder too.",
            (event, sheet) -> sheet.with("member", event.member().value())
                    .with("role", event.role())
                    .with("since", event.since())
                    .with("by", event.by().value()),
            fields -> new MemberJoined(
                    new MemberId(fields.text("member")),
                    fields.word("role", Role.class),
                    fields.moment("since"),
                    new MemberId(fields.text("by"))));

    static final EventType<MemberLeft> LEFT = new EventType<>(
            "member.left",
            1,
            MemberLeft.class,
            "A membership was ended.",
            (event, sheet) -> sheet.with("member", event.member().value())
                    .with("until", event.until())
                    .with("by", event.by().value()),
            fields -> new MemberLeft(
                    new MemberId(fields.text("member")), fields.moment("until"), new MemberId(fields.text("by"))));

    private CommunityTexts() {}

    private static void write(Community founded, Sheet sheet) {
        sheet.with("community", founded.id().toString())
                .with("name", founded.name())
                .with("zone", founded.zone().getId());
        Course course = founded.course();
        if (course != null) {
            sheet.with(
                    "course",
                    new Sheet()
                            .with("id", course.id().value())
                            .with("opens", course.opens())
                            .with("closes", course.closes()));
        }
        sheet.with("since", founded.since()).with("founder", founded.founder().value());
    }

    private static Community community(Fields fields) {
        return new Community(
                new CommunityId(fields.uuid("community")),
                fields.text("name"),
                ZoneId.of(fields.text("zone")),
                fields.maybeBelow("course").map(CommunityTexts::course).orElse(null),
                fields.moment("since"),
                new MemberId(fields.text("founder")));
    }

    private static Course course(Fields fields) {
        return new Course(new CourseId(fields.text("id")), fields.moment("opens"), fields.moment("closes"));
    }
}
