package org.jalon.activity;

import org.jalon.HostId;

/** The host's own identifier of a content: a post, an answer, a resource; opaque to Jalon. */
public record ContentId(@HostId String value) {

    @Override
    public String toString() {
        return value;
    }
}
