package org.jalon.recognition;

import java.util.List;
import java.util.Map;
import org.jalon.Values;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Folded;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Remembered;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.rule.Fact;

/** What is to be kept of a fold. */
interface FoldWrite {

    void to(Folds folds);

    /** Counts it into how far each fold has come. */
    void count(Map<CellId, Remembered> folds);

    /** One step more. */
    record Append(CellId cell, Fact input, Values state) implements FoldWrite {
        @Override
        public void to(Folds folds) {
            folds.append(cell, input, state);
        }

        @Override
        public void count(Map<CellId, Remembered> folds) {
            Remembered before = folds.get(cell);
            folds.put(cell, new Remembered(cell, before == null ? 1 : before.inputs() + 1, state));
        }
    }

    /** Steps in the place of a tail. */
    record Replace(CellId cell, Tail tail, List<Folded> steps) implements FoldWrite {
        @Override
        public void to(Folds folds) {
            folds.replace(cell, tail, steps);
        }

        @Override
        public void count(Map<CellId, Remembered> folds) {
            if (tail.start() + steps.size() == 0) {
                folds.remove(cell);
            } else {
                Values state = steps.isEmpty()
                        ? tail.state()
                        : steps.get(steps.size() - 1).state();
                folds.put(cell, new Remembered(cell, (long) tail.start() + steps.size(), state));
            }
        }
    }
}
