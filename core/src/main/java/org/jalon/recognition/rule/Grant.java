package org.jalon.recognition.rule;

/**
 * What a rule gives in one step.
 *
 * @param kind what
 * @param amount how much, never 0; 1 for a badge
 * @param subject to whom
 */
public record Grant(AwardKind kind, long amount, Subject subject) {}
