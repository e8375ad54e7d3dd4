package org.jalon.event.delivery;

import java.time.Duration;

/** How long to wait before the next attempt. Pure and thread-safe. */
@FunctionalInterface
public interface Backoff {

    /**
     * How long, at least nothing.
     *
     * @param attempt the one that failed: 1 for the first
     */
    Duration after(int attempt);

    /** Twice as long each time, up to a limit. */
    static Backoff doubling(Duration first, Duration most) {
        return attempt -> {
            Duration wait = first;
            for (int i = 1; i < attempt && wait.compareTo(most) < 0; i++) {
                wait = wait.multipliedBy(2);
            }
            return wait.compareTo(most) < 0 ? wait : most;
        };
    }
}
