package org.jalon.event;

import org.jalon.activity.ActivityId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.KeyScope;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;

/** The text forms of events about awards. */
final class AwardTexts {

    static final EventType<AwardGiven> GIVEN = new EventType<>(
            "award.given",
            1,
            AwardGiven.class,
            "Points, a badge or a milestone was given.",
            (event, sheet) -> write(
                    event.award(),
                    event.policyVersion(),
                    sheet.with("entry", event.entry().toString())),
            fields -> new AwardGiven(new EntryId(fields.uuid("entry")), award(fields), fields.small("policy-version")));

    static final EventType<AwardReversed> REVERSED = new EventType<>(
            "award.reversed",
            1,
            AwardReversed.class,
            "An award was taken back, because it no longer follows.",
            (event, sheet) -> write(
                    event.award(),
                    event.policyVersion(),
                    sheet.with("entry", event.entry().toString())
                            .with("reverses", event.reverses().toString())),
            fields -> new AwardReversed(
                    new EntryId(fields.uuid("entry")),
                    new EntryId(fields.uuid("reverses")),
                    award(fields),
                    fields.small("policy-version")));

    private AwardTexts() {}

    private static void write(Award award, int policyVersion, Sheet sheet) {
        sheet.with("award", award.kind().token())
                .with("amount", award.amount())
                .with(
                        "subject",
                        new Sheet()
                                .with("type", award.subject().type())
                                .with("id", award.subject().id()))
                .with("occurred-at", award.occurredAt())
                .with("reason", written(award.reason()))
                .with("policy-version", policyVersion);
    }

    private static Sheet written(Reason reason) {
        FoldKey key = reason.key();
        return new Sheet()
                .with("rule", reason.ruleId())
                .with(
                        "key",
                        new Sheet()
                                .with("scope", key.scope())
                                .with("id", key.id())
                                .with("slice", key.slice()))
                .with("activity", reason.cause().value())
                .with("ordinal", reason.ordinal());
    }

    private static Award award(Fields fields) {
        Fields subject = fields.below("subject");
        return new Award(
                new AwardKind(fields.text("award")),
                fields.number("amount"),
                new Subject(subject.word("type", SubjectType.class), subject.text("id")),
                fields.moment("occurred-at"),
                reason(fields.below("reason")));
    }

    private static Reason reason(Fields fields) {
        Fields key = fields.below("key");
        return new Reason(
                fields.text("rule"),
                new FoldKey(key.word("scope", KeyScope.class), key.text("id"), key.text("slice")),
                new ActivityId(fields.text("activity")),
                fields.small("ordinal"));
    }
}
