package org.jalon.jdbc;

import java.util.Optional;
import org.jalon.Values;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Tip;
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

    Optional<Tip> tip() {
        return last == null ? Optional.empty() : Optional.of(new Tip(last, state));
    }
}
