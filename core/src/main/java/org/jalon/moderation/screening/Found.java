package org.jalon.moderation.screening;

import org.jalon.moderation.rule.Evidence;

/**
 * Evidence, and who found it.
 *
 * @param rule its id
 * @param evidence what it found
 */
public record Found(String rule, Evidence evidence) {}
