package org.jalon.community;

import java.time.Instant;

/**
 * That a community came to another maturity stage.
 *
 * @param stage to which one
 * @param at when
 * @param by who said so
 * @param reason why, in their words
 */
public record StageMove(Stage stage, Instant at, MemberId by, String reason) {

    /** Without the reason, which somebody wrote. */
    @Override
    public String toString() {
        return stage + " at " + at;
    }
}
