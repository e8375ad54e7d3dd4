package org.jalon.community;

import org.jalon.HostId;

/** The host's own identifier of a course; opaque to Jalon. */
public record CourseId(@HostId String value) {

    @Override
    public String toString() {
        return value;
    }
}
