package org.jalon.activity;

import org.jalon.HostId;

/** The host's own identifier of a reported activity; the same one is never counted twice within a community. */
public record ActivityId(@HostId String value) implements Comparable<ActivityId> {

    /** In the order of UTF-16 code units, on every store. */
    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
