package org.jalon.recognition.rule;

/** The kinds of {@link Subject}. */
public enum SubjectType {
    MEMBER,
    TEAM,
    CONTENT,
    COMMUNITY
}
