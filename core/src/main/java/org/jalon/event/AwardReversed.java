package org.jalon.event;

import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.EntryId;

/**
 * Points, a badge or a milestone was taken back, because it no longer follows.
 *
 * @param entry the entry of the ledger
 * @param reverses the entry that it takes back
 * @param award what had been given, to whom, and why
 * @param policyVersion the version of the policy by which it was taken back
 */
public record AwardReversed(EntryId entry, EntryId reverses, Award award, int policyVersion) implements DomainEvent {}
