package org.jalon.event;

import java.util.UUID;

/** Identifies an event, however often it is delivered; given by Jalon, time-ordered. */
public record EventId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
