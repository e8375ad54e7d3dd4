package org.jalon.recognition;

import java.util.List;
import org.jalon.Values;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Folded;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.rule.Fact;

/** What is to be kept of a fold. */
interface FoldWrite {

    void to(Folds folds);

    /** One step more. */
    record Append(CellId cell, Fact input, Values state) implements FoldWrite {
        @Override
        public void to(Folds folds) {
            folds.append(cell, input, state);
        }
    }

    /** Steps in the place of a tail. */
    record Replace(CellId cell, Tail tail, List<Folded> steps) implements FoldWrite {
        @Override
        public void to(Folds folds) {
            folds.replace(cell, tail, steps);
        }
    }
}
