package org.jalon.event;

import java.time.ZoneId;
import org.jalon.community.Community;
import org.jalon.community.CommunityChange;
import org.jalon.community.CommunityId;
import org.jalon.community.Course;
import org.jalon.community.CourseId;
import org.jalon.community.MemberId;
import org.jalon.community.Profile;
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

    static final EventType<CommunityChanged> CHANGED = new EventType<>(
            "community.changed",
            1,
            CommunityChanged.class,
            "A community got another name, charter, door, phase, stage or other courses, was archived, reopened or merged into another.",
            (event, sheet) -> {
                sheet.with("change", event.change());
                write(event.now(), sheet);
                sheet.with("by", event.by().value());
            },
            fields -> new CommunityChanged(
                    fields.word("change", CommunityChange.class), community(fields), new MemberId(fields.text("by"))));

    static final EventType<RoleAssigned> ASSIGNED = new EventType<>(
            "member.role-assigned",
            1,
            RoleAssigned.class,
            "A member got another role.",
            (event, sheet) -> sheet.with("member", event.member().value())
                    .with("role", event.role())
                    .with("since", event.since())
                    .with("by", event.by().value()),
            fields -> new RoleAssigned(
                    new MemberId(fields.text("member")),
                    fields.word("role", Role.class),
                    fields.moment("since"),
                    new MemberId(fields.text("by"))));

    private CommunityTexts() {}

    /** The first course stands by itself too, as it did when there was but one. */
    private static void write(Community community, Sheet sheet) {
        sheet.with("community", community.id().toString())
                .with("name", community.name())
                .with("zone", community.zone().getId());
        for (Course first : community.courses().stream().limit(1).toList()) {
            sheet.with(
                    "course",
                    new Sheet()
                            .with("id", first.id().value())
                            .with("opens", first.opens())
                            .with("closes", first.closes()));
        }
        sheet.with("since", community.since())
                .with("founder", community.founder().value())
                .with("profile", community.profile().described());
    }

    private static Community community(Fields fields) {
        return new Community(
                new CommunityId(fields.uuid("community")),
                fields.text("name"),
                ZoneId.of(fields.text("zone")),
                fields.moment("since"),
                new MemberId(fields.text("founder")),
                fields.maybeBelow("profile")
                        .map(below -> Profile.read(below.all()))
                        .orElseGet(() -> early(fields)));
    }

    /** As it was written before it had a profile. */
    private static Profile early(Fields fields) {
        return fields.maybeBelow("course")
                .map(CommunityTexts::course)
                .map(Profile.blank()::with)
                .orElseGet(Profile::blank);
    }

    private static Course course(Fields fields) {
        return new Course(new CourseId(fields.text("id")), fields.moment("opens"), fields.moment("closes"));
    }
}
