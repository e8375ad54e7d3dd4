package org.jalon.moderation.measure;

import java.util.Set;
import org.jalon.Outcome;
import org.jalon.community.Situation;

/**
 * How it is undone, when a measure is overturned, what it did beside standing against commands and taking activities back: what is hidden is shown again, who was
 * excluded is a member again. Thread-safe.
 */
public interface Undo {

    /** Of which types of measures; of each, one undoes it. */
    Set<MeasureType> types();

    /**
     * Undoes it, within the transaction, before anything else of it is undone. Refused, with nothing changed, when it cannot be.
     *
     * @param reason why, in the words of who decided
     */
    Outcome<Situation> undo(Measure measure, String reason, Situation situation);
}
