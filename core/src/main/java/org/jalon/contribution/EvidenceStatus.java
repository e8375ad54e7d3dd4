package org.jalon.contribution;

/** What became of evidence of practice so far. */
public enum EvidenceStatus {
    /** Not attested enough. */
    PENDING,
    /** It counts. */
    ACCEPTED,
    /** An expert or the community manager questions it. */
    REFUSED,
    /** It was withdrawn. */
    WITHDRAWN
}
