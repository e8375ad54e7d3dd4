package org.jalon.event.delivery;

import java.time.Instant;
import org.jalon.event.Event;

/**
 * An event that was given up.
 *
 * @param event which one
 * @param attempts how often its turn came
 * @param failure why the last attempt failed
 * @param diedAt when it was given up
 */
public record DeadLetter(Event event, int attempts, Failure failure, Instant diedAt) {}
