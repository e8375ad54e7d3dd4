package org.jalon.moderation.report;

import java.time.Instant;

/**
 * That a thread is paused, or a newcomer silenced, for what members reported.
 *
 * @param since since when
 * @param until from then on no more
 */
public record Restraint(Instant since, Instant until) {

    public boolean lastsAt(Instant moment) {
        return moment.isBefore(until);
    }
}
