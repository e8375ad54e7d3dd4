package org.jalon.moderation.rule;

/** What becomes of a submission, before anybody else sees it. */
public enum Verdict {
    /** It is published. */
    PUBLISH,
    /** The author is asked to think again; nothing is stored. */
    RECONSIDER,
    /** A moderator decides. */
    HOLD,
    /** It is turned down. */
    REFUSE
}
