package org.jalon.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Who gives a command. */
public record Actor(@Valid @NotNull MemberId member) {

    public static Actor by(MemberId member) {
        return new Actor(member);
    }
}
