package org.jalon.contribution;

import java.util.List;
import org.jalon.Description;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/** As what contributions are kept. */
final class Kept {

    static final RecordType<Contribution> CONTRIBUTION =
            new RecordType<>("contribution", Kept::write, described -> readContribution(new Fields(described)));

    /** Under a thread, the question that it asks. */
    static final RecordType<ContentId> QUESTION = new RecordType<>(
            "question-of-thread",
            content -> Description.of(content.value()),
            described -> new ContentId(((Description.Text) described).value()));

    static final RecordType<Highlight> HIGHLIGHT =
            new RecordType<>("highlight", Kept::write, described -> readHighlight(new Fields(described)));

    static final RecordType<Assessment> ASSESSMENT =
            new RecordType<>("assessment", Assessment::written, described -> Assessment.read(new Fields(described)));

    /** The mark of an author on what they gave. */
    static final String AUTHORSHIP = "authorship";

    static final String ENDORSEMENT = "endorsement";
    static final String ATTESTATION = "attestation";

    private static final String ACTIVITIES = "activities";
    private static final String SINCE = "since";

    private Kept() {}

    private static Description write(Contribution contribution) {
        Sheet sheet = new Sheet()
                .with("content", contribution.content().value())
                .with("type", contribution.type())
                .with("by", contribution.by().value())
                .with("authors", contribution.authors())
                .maybe("thread", contribution.thread())
                .with(SINCE, contribution.since())
                .maybe("withdrawn", contribution.withdrawn())
                .with(ACTIVITIES, contribution.activities());
        Acceptance acceptance = contribution.acceptance();
        return (acceptance == null ? sheet : sheet.with("acceptance", write(acceptance))).written();
    }

    private static Contribution readContribution(Fields fields) {
        return new Contribution(
                new ContentId(fields.text("content")),
                fields.word("type", ContributionType.class),
                new MemberId(fields.text("by")),
                fields.texts("authors").stream().map(MemberId::new).toList(),
                fields.maybe("thread").map(ThreadId::new).orElse(null),
                fields.moment(SINCE),
                fields.maybeMoment("withdrawn").orElse(null),
                fields.maybeBelow("acceptance").map(Kept::readAcceptance).orElse(null),
                activities(fields));
    }

    private static Sheet write(Acceptance acceptance) {
        return new Sheet()
                .with("question", acceptance.question().value())
                .with("answer", acceptance.answer().value())
                .with("by", acceptance.by().value())
                .with(SINCE, acceptance.since())
                .with(ACTIVITIES, acceptance.activities());
    }

    private static Acceptance readAcceptance(Fields fields) {
        return new Acceptance(
                new ContentId(fields.text("question")),
                new ContentId(fields.text("answer")),
                new MemberId(fields.text("by")),
                fields.moment(SINCE),
                activities(fields));
    }

    private static Description write(Highlight highlight) {
        return new Sheet()
                .with("content", highlight.content().value())
                .with("by", highlight.by().value())
                .with("reason", highlight.reason())
                .with(SINCE, highlight.since())
                .with(ACTIVITIES, highlight.activities())
                .written();
    }

    private static Highlight readHighlight(Fields fields) {
        return new Highlight(
                new ContentId(fields.text("content")),
                new MemberId(fields.text("by")),
                fields.text("reason"),
                fields.moment(SINCE),
                activities(fields));
    }

    static List<ActivityId> activities(Fields fields) {
        return fields.texts(ACTIVITIES).stream().map(ActivityId::new).toList();
    }
}
