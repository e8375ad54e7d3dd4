package org.jalon.moderation.rule;

/** What a rule's failure comes to: it threw, or took too long. */
public enum OnFailure {
    /** It has said nothing; the next rule goes on. */
    GO_ON,
    /** The submission is held, and a moderator decides. */
    HOLD
}
