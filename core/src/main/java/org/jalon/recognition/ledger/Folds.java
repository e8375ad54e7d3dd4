package org.jalon.recognition.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.recognition.rule.Fact;

/** Port: what the folds of one community have seen and remember. A fold without inputs is not kept. */
public interface Folds {

    /**
     * The state of that fold, {@link Values#none()} when it has no inputs, if all its inputs come before that activity; empty when
     * some do not, so that the fold has to be stepped again from there.
     */
    Optional<Values> stateBefore(CellId cell, Activity next);

    /** The state that fold has come to; {@link Values#none()} when it has no inputs. */
    default Values state(CellId cell) {
        return stateBefore(cell, EndOfTime.ACTIVITY).orElseThrow();
    }

    /**
     * A tail of that fold which holds all inputs from that position on. It may begin earlier: how far depends on where the store
     * kept a state.
     */
    Tail tail(CellId cell, Position from);

    /** Says that the states of those folds will be asked for, so that a store can fetch them together. */
    default void prefetchStates(Collection<CellId> cells) {}

    /** Says that tails of those folds will be asked for, from those positions on, so that a store can fetch them together. */
    default void prefetchTails(Map<CellId, Position> from) {}

    /** All inputs of that fold up to and including that position, in order. */
    List<Fact> inputs(CellId cell, Position upTo);

    /** Adds a step behind all others: an input, and the state after it. */
    void append(CellId cell, Fact input, Values state);

    /** Puts steps in the place of the tail that {@link #tail} gave in this transaction. */
    void replace(CellId cell, Tail tail, List<Folded> steps);

    /** How far every fold has come that has seen anything, in no order. To be closed; valid within the transaction. */
    Stream<Remembered> remembered();

    /** Forgets all folds. */
    void clear();
}
