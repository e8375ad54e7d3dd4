package org.jalon.jdbc;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How long to wait before a unit of work that somebody was in the way of is run again. Thread-safe. */
@FunctionalInterface
public interface Backoff {

    /**
     * Waits.
     *
     * @param attempt how many attempts have failed, from 1
     */
    void pauseAfter(int attempt);

    /** Between nothing and 10 ms, 20 ms, 40 ms …, at most 1 s, by chance, so that those who met do not meet again. */
    static Backoff usual() {
        return attempt -> {
            long most = TimeUnit.MILLISECONDS.toNanos(Math.min(1000, 5L << Math.min(attempt, 10)));
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
        };
    }
}
