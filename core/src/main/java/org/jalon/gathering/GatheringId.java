package org.jalon.gathering;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Identifies a gathering; given by Jalon, time-ordered. */
public record GatheringId(@NotNull UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
