package org.jalon.examples.demo.life;

import java.time.Instant;

/**
 * Something that a person wrote. The host keeps it; Jalon only ever sees its id.
 *
 * @param thread the id of the post that it hangs on, or its own
 * @param title what it is about
 */
public record Post(String id, Kind kind, Person author, Instant at, String thread, String title) {

    /** What can be written. */
    public enum Kind {
        QUESTION,
        ANSWER,
        COMMENT,
        RESOURCE,
        EVIDENCE
    }

    /** Whether it opens a thread rather than hanging on another post. */
    public boolean isOpening() {
        return id.equals(thread);
    }
}
