package org.jalon.kudos;

import java.time.LocalDate;

/**
 * What a member may give in a period.
 *
 * @param whole in all
 * @param left still
 * @param from first day of the period, where the community is
 * @param until first day after it
 */
public record KudosBudget(long whole, long left, LocalDate from, LocalDate until) {}
