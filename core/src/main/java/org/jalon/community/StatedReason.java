package org.jalon.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why somebody decided something, in their words.
 *
 * @param reason 1 to 2000 characters
 */
public record StatedReason(
        @NotNull @Size(min = 1, max = 2000, message = "must be 1 to 2000 characters; say why")
        String reason) {

    /** Without the words. */
    @Override
    public String toString() {
        return "StatedReason";
    }
}
