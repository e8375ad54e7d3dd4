package org.jalon.moderation.report;

import org.jalon.Values;

/**
 * What became of a member's reports.
 *
 * @param agreed how many moderators agreed with
 * @param disagreed how many they did not agree with
 * @param day the last day on which the member reported something, since the epoch, where the community is
 * @param today how many on that day
 */
public record ReporterRecord(long agreed, long disagreed, long day, long today) {

    static final ReporterRecord NONE = new ReporterRecord(0, 0, 0, 0);

    /** How many were decided. */
    public long decided() {
        return agreed + disagreed;
    }

    /** How many on that day. */
    public long on(long epochDay) {
        return epochDay == day ? today : 0;
    }

    ReporterRecord reporting(long epochDay) {
        return new ReporterRecord(agreed, disagreed, epochDay, on(epochDay) + 1);
    }

    ReporterRecord decided(boolean right, long reports) {
        return right
                ? new ReporterRecord(agreed + reports, disagreed, day, today)
                : new ReporterRecord(agreed, disagreed + reports, day, today);
    }

    Values values() {
        return Values.of("agreed", agreed)
                .with("disagreed", disagreed)
                .with("day", day)
                .with("today", today);
    }

    static ReporterRecord of(Values values) {
        return new ReporterRecord(
                values.number("agreed"), values.number("disagreed"), values.number("day"), values.number("today"));
    }
}
