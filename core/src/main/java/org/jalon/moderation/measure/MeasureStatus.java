package org.jalon.moderation.measure;

/** What became of a measure; by the clock and by what people did. */
public enum MeasureStatus {
    IN_FORCE,
    /** Of a warning: the member has acknowledged it. */
    ACKNOWLEDGED,
    /** Its time is over. */
    EXPIRED,
    /** Somebody lifted it. */
    LIFTED,
    /** It was overturned on appeal. */
    OVERTURNED
}
