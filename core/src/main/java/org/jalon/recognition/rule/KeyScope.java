package org.jalon.recognition.rule;

/** What a {@link FoldKey} names. */
public enum KeyScope {
    /** Nothing: each activity stands alone. */
    ALONE,
    MEMBER,
    TEAM,
    CONTENT,
    THREAD,
    COMMUNITY,
    /** Whatever the rule says. */
    OTHER
}
