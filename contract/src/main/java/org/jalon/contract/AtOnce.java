package org.jalon.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several threads that begin at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What each of them does. */
    interface Work<T> {
        T by(int worker) throws Exception;
    }

    /** What they answer; what one of them throws is thrown. */
    static <T> List<T> atOnce(int workers, Work<T> work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(workers);
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                int worker = i;
                tasks.add(() -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    return work.by(worker);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(tasks, 120, TimeUnit.SECONDS)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whether it opened in time. */
    static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
