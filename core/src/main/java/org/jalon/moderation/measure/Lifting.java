package org.jalon.moderation.measure;

import java.time.Instant;
import org.jalon.community.MemberId;

/**
 * That a measure was lifted by a person.
 *
 * @param by who
 * @param reason why, in the words of that person
 * @param at when
 */
public record Lifting(MemberId by, String reason, Instant at) {

    /** Without the words. */
    @Override
    public String toString() {
        return "lifted by " + by + " at " + at;
    }
}
