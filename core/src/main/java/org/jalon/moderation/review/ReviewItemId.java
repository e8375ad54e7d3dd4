package org.jalon.moderation.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Identifies a review item; given by Jalon, time-ordered. */
public record ReviewItemId(@NotNull UUID value) {

    public static ReviewItemId of(String uuid) {
        return new ReviewItemId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
