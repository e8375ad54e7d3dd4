package org.jalon.community;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Identifies a community; given by Jalon, time-ordered. */
public record CommunityId(@NotNull UUID value) {

    public static CommunityId of(String uuid) {
        return new CommunityId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
