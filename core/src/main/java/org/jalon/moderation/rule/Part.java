package org.jalon.moderation.rule;

/** Which text of a submission. */
public enum Part {
    TITLE,
    TEXT
}
