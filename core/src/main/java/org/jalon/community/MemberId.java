package org.jalon.community;

import org.jalon.HostId;

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
    public String toString() {
        return value;
    }
}
