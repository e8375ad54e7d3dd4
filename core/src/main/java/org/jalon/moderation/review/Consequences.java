package org.jalon.moderation.review;

import org.jalon.community.Situation;

/** Port: what else follows from decisions, within the same transaction. Thread-safe. */
public interface Consequences {

    /** An item was decided; it says how. */
    void decided(ReviewItem item, Situation situation);

    /**
     * The decision of an item was undone: everything that {@link #decided} did is taken back.
     *
     * @param item as it was decided
     */
    void undone(ReviewItem item, Situation situation);
}
