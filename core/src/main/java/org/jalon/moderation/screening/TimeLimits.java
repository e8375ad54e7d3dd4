package org.jalon.moderation.screening;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

/** Port: asks a rule that calls out, and gives up when it takes too long. Thread-safe. */
@FunctionalInterface
public interface TimeLimits {

    /**
     * What the call answers.
     *
     * @throws RuleTimedOut when it has not answered in time
     * @throws Exception what the call threw, or why it could not be made
     */
    <T> T within(Duration limit, Callable<T> call) throws Exception;

    /**
     * Calls on threads of the host, and interrupts a call that takes too long. The screening thread waits meanwhile; the limit
     * includes the wait for a free thread, so a rule may fail because all are taken.
     */
    static TimeLimits on(ExecutorService threads) {
        return new ThreadTimeLimits(threads);
    }
}
