package org.jalon.moderation.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a measure was contested.
 *
 * @param words why, in the words of the member
 * @param at when
 * @param decision what was decided; absent while it waits
 */
public record Appeal(String words, Instant at, @Nullable AppealDecision decision) {

    Appeal decided(AppealDecision now) {
        return new Appeal(words, at, now);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "appeal at " + at + " " + decision;
    }
}
