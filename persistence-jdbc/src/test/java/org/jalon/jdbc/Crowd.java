package org.jalon.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that do something at once. */
final class Crowd implements AutoCloseable {

    private final ExecutorService threads;

    Crowd(int many) {
        threads = Executors.newFixedThreadPool(many);
    }

    /** What one of them does. */
    interface Task<T> {
        T by(int number) throws Exception;
    }

    /** What each came to, once all have done it, all beginning together. */
    static <T> List<T> of(int many, Task<T> task) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(many);
        try (Crowd crowd = new Crowd(many)) {
            List<Future<T>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                all.add(crowd.submit(() -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    return task.by(number);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : all) {
                results.add(one.get(90, TimeUnit.SECONDS));
            }
            return results;
        }
    }

    <T> Future<T> submit(Callable<T> task) {
        return threads.submit(task);
    }

    static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
