package org.jalon.recognition.ledger;

import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/**
 * What a subject has of one kind.
 *
 * @param subject who
 * @param kind of what
 */
public record AccountId(Subject subject, AwardKind kind) {}
