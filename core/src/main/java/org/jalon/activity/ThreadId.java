package org.jalon.activity;

import org.jalon.HostId;

/** The host's own identifier of the thread or other container that a content stands in; opaque to Jalon. */
public record ThreadId(@HostId String value) {

    @Override
    public String toString() {
        return value;
    }
}
