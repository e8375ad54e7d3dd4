package org.jalon.moderation.report;

/** What reports can bring about before a moderator decides. */
public enum ReportEffect {
    /** The contribution is hidden. */
    HIDE,
    /** Nothing can be submitted to the thread. */
    PAUSE_THREAD,
    /** The author, a newcomer, can submit nothing. */
    SILENCE_NEWCOMER
}
