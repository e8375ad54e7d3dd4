package org.jalon.merging;

import org.jalon.community.CommunityId;

/**
 * What one merge, or one more go at it, changed.
 *
 * @param from the community that is archived
 * @param into the one that carries it on
 * @param joined how many people became members
 * @param groups how many teams and cohorts were formed
 * @param carried how many awards came to stand
 * @param takenBack how many awards that had been carried were taken back, since they do not stand any more where they come from
 */
public record Merged(CommunityId from, CommunityId into, long joined, long groups, long carried, long takenBack) {}
