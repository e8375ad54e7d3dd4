package org.jalon.moderation.screening;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls on threads of the host. */
record ThreadTimeLimits(ExecutorService threads) implements TimeLimits {

    @Override
    public <T> T within(Duration limit, Callable<T> call) throws Exception {
        Future<T> answer = threads.submit(call);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            RuleTimedOut timedOut = new RuleTimedOut(limit);
            timedOut.initCause(late);
            throw timedOut;
        } catch (ExecutionException failed) {
            throw thrown(failed);
        } finally {
            answer.cancel(true);
        }
    }

    private static Exception thrown(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof Exception exception ? exception : failed;
    }
}
