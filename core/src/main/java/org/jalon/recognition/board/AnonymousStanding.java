package org.jalon.recognition.board;

/**
 * A line of a leaderboard that does not say whose it is. Nor does it say since when it has been this total, from which others could tell.
 *
 * @param rank from 1
 * @param points how many, above 0
 * @param own whether it is that of the member who looks
 */
public record AnonymousStanding(long rank, long points, boolean own) {}
