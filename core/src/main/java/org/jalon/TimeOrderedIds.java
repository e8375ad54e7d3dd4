package org.jalon;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * UUID version 7 by RFC 9562, section 6.2, method 1: milliseconds, then a 12-bit counter that keeps order within one
 * millisecond and borrows from the next when it is full, then 62 random bits drawn once a millisecond and stepped.
 */
final class TimeOrderedIds implements IdSource {

    private static final long COUNTER_LIMIT = 1 << 12;
    private static final long RANDOM_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private final InstantSource clock;
    private final LongSupplier random;
    private long millis = Long.MIN_VALUE;
    private long counter;
    private long tail;

    TimeOrderedIds(InstantSource clock, LongSupplier random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID next() {
        return nextAfter(clock.millis());
    }

    @Override
    public UUID nextAt(Instant now) {
        return nextAfter(now.toEpochMilli());
    }

    private synchronized UUID nextAfter(long now) {
        advance(Math.max(now, millis));
        long high = millis << 16 | 0x7000L | counter;
        long low = 0x8000_0000_0000_0000L | (tail & RANDOM_BITS);
        return new UUID(high, low);
    }

    private void advance(long now) {
        if (now == millis && counter + 1 < COUNTER_LIMIT) {
            counter++;
            tail += 0x9E37_79B9_7F4A_7C15L;
        } else {
            millis = now == millis ? now + 1 : now;
            counter = 0;
            tail = random.getAsLong();
        }
    }
}
