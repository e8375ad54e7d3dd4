package org.jalon.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.LoggedActivity;
import org.jalon.activity.Retraction;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the activity log.
 *
 * @param logged what it says
 * @param revision the unit of work that wrote it
 * @param place where among what that unit wrote
 */
record ActivityRow(LoggedActivity logged, long revision, int place) {

    /** Of the activity, under the name {@code a}. */
    static final String ACTIVITY = "a.activity_id, a.kind, a.actor, a.object, a.thread, a.beneficiary, a.amount,"
            + " a.occurred_s, a.occurred_n, a.attributes";

    /** Of the activity and, under the name {@code r}, its retraction. */
    static final String ALL = ACTIVITY + ", a.recorded_s, a.recorded_n, a.revision, a.place, r.retracted_by,"
            + " r.retracted_s, r.retracted_n";

    static ActivityRow of(Row row) throws SQLException {
        Activity activity = activity(row);
        Instant retractedAt = row.momentOrNull("retracted");
        Retraction retraction = retractedAt == null
                ? null
                : new Retraction(activity.id(), new MemberId(row.text("retracted_by")), retractedAt);
        return new ActivityRow(
                new LoggedActivity(activity, row.moment("recorded"), retraction),
                row.number("revision"),
                row.integer("place"));
    }

    static Activity activity(Row row) throws SQLException {
        String object = row.textOrNull("object");
        String thread = row.textOrNull("thread");
        return new Activity(
                new ActivityId(row.text("activity_id")),
                row.text("kind"),
                member(row.textOrNull("actor")),
                object == null ? null : new ContentId(object),
                thread == null ? null : new ThreadId(thread),
                member(row.textOrNull("beneficiary")),
                row.number("amount"),
                row.moment("occurred"),
                attributes(row.text("attributes")));
    }

    private static Values attributes(String kept) {
        return kept.isEmpty() ? Values.none() : Values.decode(KeptText.read(kept));
    }

    static void bind(Params params, Activity activity) throws SQLException {
        params.text(activity.id().value())
                .text(activity.kind())
                .text(activity.actor() == null ? null : activity.actor().value())
                .text(activity.object() == null ? null : activity.object().value())
                .text(activity.thread() == null ? null : activity.thread().value())
                .text(
                        activity.beneficiary() == null
                                ? null
                                : activity.beneficiary().value())
                .number(activity.amount())
                .moment(activity.occurredAt())
                .text(KeptText.of(activity.attributes().encode()));
    }

    private static @Nullable MemberId member(@Nullable String id) {
        return id == null ? null : new MemberId(id);
    }
}
