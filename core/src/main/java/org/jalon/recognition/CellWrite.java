package org.jalon.recognition;

import java.util.List;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Folded;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Tail;
import org.jspecify.annotations.Nullable;

/** Steps to keep: behind the tip of a fold, or in the place of a tail. */
record CellWrite(CellId cell, @Nullable Tail replaced, List<Folded> steps) {

    void to(Folds folds) {
        if (replaced == null) {
            folds.append(cell, steps);
        } else {
            folds.replace(cell, replaced, steps);
        }
    }
}
