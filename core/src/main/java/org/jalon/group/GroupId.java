package org.jalon.group;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Identifies a group; given by Jalon, time-ordered. */
public record GroupId(@NotNull UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
