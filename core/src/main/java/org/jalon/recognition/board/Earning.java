package org.jalon.recognition.board;

import java.time.Instant;
import org.jalon.recognition.rule.Subject;

/**
 * What a subject was given at a moment, and stands: one award, or all of that moment together.
 *
 * @param subject who
 * @param amount how much
 * @param occurredAt when what caused it occurred
 */
public record Earning(Subject subject, long amount, Instant occurredAt) {}
