package org.jalon.moderation.measure;

import java.time.Instant;
import org.jalon.Values;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jspecify.annotations.Nullable;

/** What the log is told of measures. */
final class MeasureLog {

    static final String TAKEN = "measure.taken";
    static final String ACKNOWLEDGED = "warning.acknowledged";
    static final String LIFTED = "measure.lifted";
    static final String APPEALED = "appeal.lodged";
    static final String UPHELD = "appeal.upheld";
    static final String OVERTURNED = "appeal.overturned";

    private MeasureLog() {}

    static LogDraft entry(String action, Measure measure, @Nullable String reason) {
        return LogDraft.done(action)
                .on(LogTarget.Type.MEASURE, measure.id().toString())
                .concerning(measure.member())
                .because(reason)
                .under(measure.grounds().rule())
                .with(details(measure))
                .shownTo(Audience.PUBLIC);
    }

    private static Values details(Measure measure) {
        Instant until = measure.until();
        Values details = Values.of("taken-back", measure.takenBack().size())
                .with("type", measure.type().code())
                .with("scope", measure.thread() == null ? "community" : "thread");
        return until == null ? details : details.with("until", until.toString());
    }
}
