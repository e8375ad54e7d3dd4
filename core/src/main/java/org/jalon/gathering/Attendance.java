package org.jalon.gathering;

import java.time.Instant;
import java.util.UUID;
import org.jalon.Values;
import org.jalon.activity.ActivityId;
import org.jalon.community.MemberId;
import org.jalon.record.Mark;

/**
 * That somebody attended a gathering.
 *
 * @param gathering which one
 * @param member who
 * @param notedAt when that was said
 * @param notedBy who said so
 * @param activity as what it stands in the log
 */
public record Attendance(
        GatheringId gathering, MemberId member, Instant notedAt, MemberId notedBy, ActivityId activity) {

    static final String MARK = "attendance";

    Mark marked() {
        Values details = Values.none().with("by", notedBy.value()).with("activity", activity.value());
        return new Mark(MARK, gathering.toString(), member, notedAt, details);
    }

    static Attendance of(Mark mark) {
        return new Attendance(
                new GatheringId(UUID.fromString(mark.target())),
                mark.member(),
                mark.since(),
                new MemberId(mark.details().text("by").orElseThrow()),
                new ActivityId(mark.details().text("activity").orElseThrow()));
    }
}
