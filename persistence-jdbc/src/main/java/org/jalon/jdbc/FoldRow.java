package org.jalon.jdbc;

import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.Position;
import org.jspecify.annotations.Nullable;

/**
 * How far a fold has come.
 *
 * @param inputs how many it has seen
 * @param last the position of the last one; absent when there is none
 * @param state the state after it
 */
record FoldRow(int inputs, @Nullable Position last, Values state) {

    static final FoldRow NONE = new FoldRow(0, null, Values.none());

    /** Whether all it has seen comes before that activity. */
    boolean isBefore(Activity next) {
        return last == null || Position.of(next).isAfter(last);
    }
}
