package org.jalon.challenge;

/** Where a challenge stands at some moment. */
public enum ChallengeStatus {
    /** Can be supported, adopted, declined. */
    PROPOSED,
    DECLINED,
    /** Has no dates yet. */
    ADOPTED,
    /** Can be entered; what is done does not count yet. */
    SCHEDULED,
    /** What is done counts. */
    OPEN,
    /** What is done does not count any more. */
    CLOSED,
    COMPLETED,
    CANCELLED
}
