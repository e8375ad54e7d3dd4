package org.jalon.contribution;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.Description;
import org.jalon.activity.ActivityId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A contribution that moderators removed, with all that it takes to put it back. What members had put on it waits under marks of other types.
 *
 * @param before as it stood
 * @param highlight that it was put forward, if it was
 * @param assessment of evidence, how it stood
 * @param firstQuestion whether it was the question that its thread asks
 * @param gone the activities about it that had been retracted before
 */
record Removal(
        Contribution before,
        @Nullable Highlight highlight,
        @Nullable Assessment assessment,
        boolean firstQuestion,
        List<ActivityId> gone) {

    static final RecordType<Removal> TYPE =
            new RecordType<>("removed-contribution", Removal::written, described -> read(new Fields(described)));

    private static final String BEFORE = "before";
    private static final String HIGHLIGHT = "highlight";
    private static final String ASSESSMENT = "assessment";

    Removal {
        gone = List.copyOf(gone);
    }

    /** For when the other one of question and answer comes back first. */
    Removal with(Acceptance acceptance, List<ActivityId> alsoGone) {
        return new Removal(
                before.with(acceptance),
                highlight,
                assessment,
                firstQuestion,
                Stream.concat(gone.stream(), alsoGone.stream()).toList());
    }

    private static Description written(Removal removal) {
        Sheet sheet = new Sheet()
                .with(BEFORE, Kept.CONTRIBUTION.write().apply(removal.before))
                .with("first-question", removal.firstQuestion)
                .with("gone", removal.gone);
        if (removal.highlight != null) {
            sheet.with(HIGHLIGHT, Kept.HIGHLIGHT.write().apply(removal.highlight));
        }
        if (removal.assessment != null) {
            sheet.with(ASSESSMENT, removal.assessment.written());
        }
        return sheet.written();
    }

    private static Removal read(Fields fields) {
        return new Removal(
                Kept.CONTRIBUTION.read().apply(fields.below(BEFORE).all()),
                fields.maybeBelow(HIGHLIGHT)
                        .map(below -> Kept.HIGHLIGHT.read().apply(below.all()))
                        .orElse(null),
                fields.maybeBelow(ASSESSMENT).map(Assessment::read).orElse(null),
                fields.flag("first-question"),
                fields.texts("gone").stream().map(ActivityId::new).toList());
    }
}
