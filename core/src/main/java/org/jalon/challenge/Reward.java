package org.jalon.challenge;

import org.jalon.KindName;

/**
 * Points for whoever reaches a milestone.
 *
 * @param pointKind of what kind
 * @param points how many at each level
 */
public record Reward(@KindName String pointKind, long points) {}
