package org.jalon;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Where Jalon's own identifiers come from. Thread-safe; never the same value twice. */
@FunctionalInterface
public interface IdSource {

    UUID next();

    /**
     * One for something that happens at that moment, which the clock has just told.
     *
     * @implSpec {@link #next()}; a source that is ordered by time need not ask the clock again
     */
    default UUID nextAt(Instant now) {
        return next();
    }

    /** Time-ordered identifiers (UUID version 7, RFC 9562) for production. */
    static IdSource timeOrdered(InstantSource clock) {
        SecureRandom secure = new SecureRandom();
        return new TimeOrderedIds(clock, secure::nextLong);
    }

    /**
     * Time-ordered identifiers that replay: the same clock and the same random numbers give the same identifiers.
     *
     * @param random 64 random bits a call; called under a lock
     */
    static IdSource timeOrdered(InstantSource clock, LongSupplier random) {
        return new TimeOrderedIds(clock, random);
    }
}
