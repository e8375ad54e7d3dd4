package org.jalon.gathering;

import org.jalon.Description;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;
import org.jspecify.annotations.Nullable;

/** The text form of gatherings. */
final class GatheringText {

    static final RecordType<Gathering> TYPE =
            new RecordType<>("gathering", GatheringText::written, GatheringText::read);

    private GatheringText() {}

    private static Description written(Gathering gathering) {
        GatheringDraft plan = gathering.plan();
        Sheet sheet = new Sheet()
                .with("id", gathering.id().toString())
                .with("title", plan.title())
                .with("form", plan.form())
                .with("starts", plan.starts())
                .with("ends", plan.ends())
                .maybe("place", (Object) plan.place())
                .with("planned-by", gathering.plannedBy().value());
        Cancellation cancellation = gathering.cancellation();
        return (cancellation == null ? sheet : sheet.with("cancellation", written(cancellation))).written();
    }

    private static Sheet written(Cancellation cancellation) {
        return new Sheet()
                .with("at", cancellation.at())
                .with("by", cancellation.by().value())
                .with("reason", cancellation.reason());
    }

    private static Gathering read(Description described) {
        Fields fields = new Fields(described);
        return new Gathering(
                new GatheringId(fields.uuid("id")),
                plan(fields),
                new MemberId(fields.text("planned-by")),
                cancellation(fields));
    }

    private static GatheringDraft plan(Fields fields) {
        return new GatheringDraft(
                fields.text("title"),
                fields.word("form", GatheringForm.class),
                fields.moment("starts"),
                fields.moment("ends"),
                fields.maybe("place").orElse(null));
    }

    private static @Nullable Cancellation cancellation(Fields fields) {
        return fields.maybeBelow("cancellation")
                .map(below ->
                        new Cancellation(below.moment("at"), new MemberId(below.text("by")), below.text("reason")))
                .orElse(null);
    }
}
