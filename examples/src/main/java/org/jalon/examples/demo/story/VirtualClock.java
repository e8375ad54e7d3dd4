package org.jalon.examples.demo.story;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves when told to, and never back. Not thread-safe. */
final class VirtualClock implements InstantSource {

    private Instant now;

    VirtualClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void moveTo(Instant moment) {
        if (moment.isBefore(now)) {
            throw new IllegalArgumentException(
                    "it is " + now + " already; tell what happened at " + moment + " earlier");
        }
        now = moment;
    }
}
