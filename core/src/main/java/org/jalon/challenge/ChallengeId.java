package org.jalon.challenge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Identifies a challenge; given by Jalon, time-ordered. */
public record ChallengeId(@NotNull UUID value) {

    public static ChallengeId of(String uuid) {
        return new ChallengeId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
