package org.jalon.community;

import org.jalon.HostId;

/** A maturity stage, one of those in the {@link StageModel}: {@code coalescing}. */
public record Stage(@HostId String name) {

    public static Stage stage(String name) {
        return new Stage(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
