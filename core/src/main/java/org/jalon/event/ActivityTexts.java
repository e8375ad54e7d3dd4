package org.jalon.event;

import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;

/** The text forms of events about activities. */
final class ActivityTexts {

    static final EventType<ActivityRecorded> RECORDED = new EventType<>(
            "activity.recorded",
            1,
            ActivityRecorded.class,
            "An activity was put on record.",
            (event, sheet) -> write(event.activity(), sheet),
            fields -> new ActivityRecorded(activity(fields)));

    static final EventType<ActivityRetracted> RETRACTED = new EventType<>(
            "activity.retracted",
            1,
            ActivityRetracted.class,
            "An activity was taken back.",
            (event, sheet) ->
                    write(event.activity(), sheet).with("by", event.by().value()),
            fields -> new ActivityRetracted(activity(fields), new MemberId(fields.text("by"))));

    private ActivityTexts() {}

    private static Sheet write(Activity activity, Sheet sheet) {
        return sheet.with("activity", activity.id().value())
                .with("kind", activity.kind())
                .maybe("actor", activity.actor())
                .maybe("object", activity.object())
                .maybe("thread", activity.thread())
                .maybe("beneficiary", activity.beneficiary())
                .with("amount", activity.amount())
                .with("occurred-at", activity.occurredAt())
                .with("attributes", ValuesDescription.of(activity.attributes()));
    }

    private static Activity activity(Fields fields) {
        return new Activity(
                new ActivityId(fields.text("activity")),
                fields.text("kind"),
                fields.maybe("actor").map(MemberId::new).orElse(null),
                fields.maybe("object").map(ContentId::new).orElse(null),
                fields.maybe("thread").map(ThreadId::new).orElse(null),
                fields.maybe("beneficiary").map(MemberId::new).orElse(null),
                fields.number("amount"),
                fields.moment("occurred-at"),
                ValuesDescription.read(fields.below("attributes").all()));
    }
}
