package org.jalon.event.delivery;

/**
 * How many events were not delivered, of all communities.
 *
 * @param waiting those that will be, including those being delivered right now
 * @param dead those that were given up
 */
public record Backlog(long waiting, long dead) {}
