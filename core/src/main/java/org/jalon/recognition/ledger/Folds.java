package org.jalon.recognition.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.recognition.rule.Fact;

/** Port: what the folds of one community have seen and remember. A fold without inputs is not kept. */
public interface Folds {

    /** How far that fold has come; empty before its first input. */
    Optional<Tip> tip(CellId cell);

    /**
     * A tail of that fold which holds all inputs from that position on. It may begin earlier: how far depends on where the store
     * kept a state.
     */
    Tail tail(CellId cell, Position from);

    /** Says that the tips of those folds will be asked for, so that a store can fetch them together. */
    default void prefetchTips(Collection<CellId> cells) {}

    /** Says that tails of those folds will be asked for, from those positions on, so that a store can fetch them together. */
    default void prefetchTails(Map<CellId, Position> from) {}

    /** All inputs of that fold up to and including that position, in order. */
    List<Fact> inputs(CellId cell, Position upTo);

    /** Adds steps behind the tip, in order. */
    void append(CellId cell, List<Folded> steps);

    /** Puts steps in the place of the tail that {@link #tail} gave in this transaction. */
    void replace(CellId cell, Tail tail, List<Folded> steps);

    /** Forgets all folds. */
    void clear();
}
