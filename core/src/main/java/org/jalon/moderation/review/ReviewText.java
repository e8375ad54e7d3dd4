package org.jalon.moderation.review;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.Description;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.moderation.measure.MeasureId;
import org.jalon.record.RecordType;

/** The text forms of review items and of how contributions stand. */
final class ReviewText {

    static final RecordType<ReviewItem> ITEM =
            new RecordType<>("review-item", ReviewText::written, described -> item(new Fields(described)));
    /** Under a content, its case. */
    static final RecordType<ReviewItemId> CASE = reference("review-of-content");
    /** Under a {@link QueuePlace}, the open item there. */
    static final RecordType<ReviewItemId> QUEUE = reference("review-queue");

    static final RecordType<ContentStatus> STATUS = new RecordType<>(
            "content-status", status -> write(status).written(), described -> status(new Fields(described)));

    /** Under an item, the measures of its last decision. */
    static final RecordType<Reasons.Given> GIVEN =
            new RecordType<>("review-measures", ReviewText::written, described -> given(new Fields(described)));

    private static final String RULE = "rule";
    private static final String UNTIL = "until";

    private ReviewText() {}

    private static RecordType<ReviewItemId> reference(String name) {
        return new RecordType<>(
                name,
                id -> Description.of(id.toString()),
                described -> ReviewItemId.of(((Description.Text) described).value()));
    }

    private static Description written(ReviewItem item) {
        Sheet sheet = new Sheet()
                .with("id", item.id().toString())
                .with("content", item.content().value())
                .maybe("thread", item.thread())
                .with("authors", item.authors())
                .with("version", item.version())
                .with("opened", item.opened())
                .with("grounds", write(item.grounds()));
        Claim claim = item.claimed();
        if (claim != null) {
            sheet.with("claim", new Sheet().with("by", claim.by().value()).with(UNTIL, claim.until()));
        }
        item.decision().ifPresent(decision -> sheet.with("decision", write(decision)));
        return sheet.written();
    }

    private static ReviewItem item(Fields fields) {
        return new ReviewItem(
                new ReviewItemId(fields.uuid("id")),
                new ContentId(fields.text("content")),
                fields.maybe("thread").map(ThreadId::new).orElse(null),
                fields.texts("authors").stream().map(MemberId::new).toList(),
                fields.number("version"),
                fields.moment("opened"),
                grounds(fields.below("grounds")),
                fields.maybeBelow("claim")
                        .map(claim -> new Claim(new MemberId(claim.text("by")), claim.moment(UNTIL)))
                        .orElse(null),
                fields.maybeBelow("decision").map(ReviewText::decision).orElse(null));
    }

    private static Sheet write(Grounds grounds) {
        Sheet reasons = new Sheet();
        grounds.reasons().forEach(reasons::with);
        return new Sheet()
                .with("held", grounds.held())
                .with(RULE, grounds.rule())
                .with("score", grounds.score())
                .with("reporters", grounds.reporters())
                .with("reasons", reasons);
    }

    private static Grounds grounds(Fields fields) {
        SortedMap<String, Long> reasons = new TreeMap<>();
        Fields counted = fields.below("reasons");
        counted.all().all().forEach(one -> reasons.put(one.name(), counted.number(one.name())));
        return new Grounds(
                fields.flag("held"), fields.text(RULE), fields.number("score"), fields.small("reporters"), reasons);
    }

    private static Description written(Reasons.Given given) {
        return new Sheet()
                .with("taken", given.taken())
                .with("ended", given.ended())
                .written();
    }

    private static Reasons.Given given(Fields fields) {
        return new Reasons.Given(measures(fields, "taken"), measures(fields, "ended"));
    }

    private static List<MeasureId> measures(Fields fields, String name) {
        return fields.texts(name).stream().map(MeasureId::of).toList();
    }

    private static Sheet write(ReviewDecision decision) {
        return new Sheet()
                .with("action", decision.action())
                .with("by", decision.by().value())
                .with("at", decision.at())
                .with(RULE, decision.rule())
                .with("reason", decision.reason())
                .with("before", write(decision.before()))
                .with("after", write(decision.after()));
    }

    private static ReviewDecision decision(Fields fields) {
        return new ReviewDecision(
                fields.word("action", ReviewAction.class),
                new MemberId(fields.text("by")),
                fields.moment("at"),
                fields.text(RULE),
                fields.text("reason"),
                status(fields.below("before")),
                status(fields.below("after")));
    }

    private static Sheet write(ContentStatus status) {
        return new Sheet()
                .with("visibility", status.visibility())
                .with("since", status.since())
                .with(RULE, status.rule());
    }

    private static ContentStatus status(Fields fields) {
        return new ContentStatus(
                fields.word("visibility", Visibility.class), fields.moment("since"), fields.text(RULE));
    }
}
