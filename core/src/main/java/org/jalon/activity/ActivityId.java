package org.jalon.activity;

import java.util.Objects;
import org.jalon.HostId;
import org.jspecify.annotations.Nullable;

/** The host's own identifier of a reported activity; the same one is never counted twice within a community. */
public record ActivityId(@HostId String value) implements Comparable<ActivityId> {

    /** In the order of UTF-16 code units, on every store. */
    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ActivityId that && Objects.equals(value, that.value));
    }

    @Override
    public String toString() {
        return value;
    }
}
