package org.jalon.challenge;

import java.time.Instant;

/**
 * What counts in a challenge: what occurred from opening to closing.
 *
 * @param opens the first moment that counts
 * @param closes the first moment that counts no more
 */
public record ChallengeDates(Instant opens, Instant closes) {}
