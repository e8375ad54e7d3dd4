package org.jalon.moderation.report;

import java.util.List;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/**
 * What a decision lifted, so that undoing it brings it about again.
 *
 * @param lifted each with its type and what it was put on
 */
record Settlement(List<Lifted> lifted) {

    static final RecordType<Settlement> TYPE = new RecordType<>(
            "report-settlement",
            settlement -> new Sheet()
                    .each("lifted", settlement.lifted, Lifted::written)
                    .written(),
            described -> new Settlement(new Fields(described).each("lifted", Lifted::read)));

    Settlement {
        lifted = List.copyOf(lifted);
    }

    /** A restraint that ended before its term. */
    record Lifted(boolean thread, String target, Restraint restraint) {

        RecordType<Restraint> type() {
            return thread ? Effects.PAUSE : Effects.SILENCE;
        }

        private Sheet written() {
            return new Sheet()
                    .with("thread", thread)
                    .with("target", target)
                    .with("restraint", Effects.write(restraint));
        }

        private static Lifted read(Fields fields) {
            return new Lifted(fields.flag("thread"), fields.text("target"), Effects.read(fields.below("restraint")));
        }
    }
}
