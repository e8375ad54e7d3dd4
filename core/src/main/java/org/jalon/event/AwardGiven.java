package org.jalon.event;

import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.EntryId;

/**
 * Points, a badge or a milestone was given.
 *
 * @param entry the entry of the ledger
 * @param award what was given, to whom, and why
 * @param policyVersion the version of the policy by which it was given
 */
public record AwardGiven(EntryId entry, Award award, int policyVersion) implements DomainEvent {}
