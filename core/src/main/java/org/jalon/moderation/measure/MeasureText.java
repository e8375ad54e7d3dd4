package org.jalon.moderation.measure;

import org.jalon.Description;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/** As what measures are kept. */
final class MeasureText {

    static final RecordType<Measure> MEASURE =
            new RecordType<>("measure", MeasureText::written, described -> measure(new Fields(described)));

    /** Under the id of a measure, that an appeal against it waits. */
    static final RecordType<MeasureId> WAITING = new RecordType<>(
            "appeal-waiting",
            id -> Description.of(id.toString()),
            described -> MeasureId.of(((Description.Text) described).value()));

    /** The mark of a member on a measure against them. */
    static final String CONCERNED = "measure";

    private MeasureText() {}

    private static Description written(Measure measure) {
        Sheet sheet = new Sheet()
                .with("id", measure.id().toString())
                .with("type", measure.type())
                .with("member", measure.member().value())
                .maybe("thread", measure.thread())
                .maybe("content", measure.content())
                .maybe("by", measure.grounds().by())
                .maybe("role", measure.grounds().role())
                .with("reason", measure.grounds().reason())
                .with("rule", measure.grounds().rule())
                .with("since", measure.since())
                .maybe("until", measure.until())
                .with("taken-back", measure.takenBack())
                .maybe("acknowledged", measure.acknowledged());
        Lifting lifting = measure.lifting();
        Appeal appeal = measure.appeal();
        Sheet lifted = lifting == null ? sheet : sheet.with("lifting", written(lifting));
        return (appeal == null ? lifted : lifted.with("appeal", written(appeal))).written();
    }

    private static Sheet written(Lifting lifting) {
        return new Sheet()
                .with("by", lifting.by().value())
                .with("reason", lifting.reason())
                .with("at", lifting.at());
    }

    private static Sheet written(Appeal appeal) {
        Sheet sheet = new Sheet().with("words", appeal.words()).with("at", appeal.at());
        AppealDecision decision = appeal.decision();
        return decision == null
                ? sheet
                : sheet.with(
                        "decision",
                        new Sheet()
                                .with("by", decision.by().value())
                                .with("overturned", decision.overturned())
                                .with("reason", decision.reason())
                                .with("at", decision.at()));
    }

    private static Measure measure(Fields fields) {
        return new Measure(
                MeasureId.of(fields.text("id")),
                fields.word("type", MeasureType.class),
                new MemberId(fields.text("member")),
                fields.maybe("thread").map(ThreadId::new).orElse(null),
                fields.maybe("content").map(ContentId::new).orElse(null),
                new Grounds(
                        fields.maybe("by").map(MemberId::new).orElse(null),
                        fields.maybeWord("role", Role.class).orElse(null),
                        fields.text("reason"),
                        fields.text("rule")),
                fields.moment("since"),
                fields.maybeMoment("until").orElse(null),
                fields.texts("taken-back").stream().map(ActivityId::new).toList(),
                fields.maybeMoment("acknowledged").orElse(null),
                fields.maybeBelow("lifting").map(MeasureText::lifting).orElse(null),
                fields.maybeBelow("appeal").map(MeasureText::appeal).orElse(null));
    }

    private static Lifting lifting(Fields fields) {
        return new Lifting(new MemberId(fields.text("by")), fields.text("reason"), fields.moment("at"));
    }

    private static Appeal appeal(Fields fields) {
        return new Appeal(
                fields.text("words"),
                fields.moment("at"),
                fields.maybeBelow("decision").map(MeasureText::decision).orElse(null));
    }

    private static AppealDecision decision(Fields fields) {
        return new AppealDecision(
                new MemberId(fields.text("by")), fields.flag("overturned"), fields.text("reason"), fields.moment("at"));
    }
}
