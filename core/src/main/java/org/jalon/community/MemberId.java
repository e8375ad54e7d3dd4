package org.jalon.community;

import java.util.Objects;
import org.jalon.HostId;
import org.jspecify.annotations.Nullable;

/** The host's own identifier of a person; opaque to Jalon. */
public record MemberId(@HostId String value) implements Comparable<MemberId> {

    public static MemberId member(String value) {
        return new MemberId(value);
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof MemberId that && Objects.equals(value, that.value));
    }

    @Override
    public String toString() {
        return value;
    }
}
