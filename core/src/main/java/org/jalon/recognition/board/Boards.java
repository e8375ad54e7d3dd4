package org.jalon.recognition.board;

import java.util.Collection;
import java.util.List;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** Port: totals per member, and what they are made of, of the community of a session. */
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

    /**
     * Of that kind, what those subjects have in the ledger that stands and occurred in that span, in no order. Costs what they have, not
     * what the community has.
     */
    List<Earning> earned(AwardKind points, Window.Span span, Collection<Subject> subjects);
}
