package org.jalon.recognition.board;

import java.util.List;
import org.jalon.recognition.rule.AwardKind;

/** Port: totals per member, of the community of a session. */
public interface Boards {

    /** Of all that stands in the ledger; kept current, so that reading costs little at any size. */
    Totals allTime(AwardKind points);

    /**
     * What is wrong with that by which {@link #allTime} counts, if the store keeps anything for that beside the totals: a sentence
     * each, without members' names.
     */
    default List<String> faults(AwardKind points) {
        return List.of();
    }

    /** Of what stands in the ledger and occurred in that span. */
    Totals within(AwardKind points, Window.Span span);
}
