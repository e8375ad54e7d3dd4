package org.jalon.moderation.measure;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Identifies a measure; given by Jalon, time-ordered. */
public record MeasureId(@NotNull UUID value) {

    public static MeasureId of(String uuid) {
        return new MeasureId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
