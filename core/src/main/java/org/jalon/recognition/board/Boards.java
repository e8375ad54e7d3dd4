package org.jalon.recognition.board;

import org.jalon.recognition.rule.AwardKind;

/** Port: totals per member, of the community of a session. */
public interface Boards {

    /** Of all that stands in the ledger; kept current, so that reading costs little at any size. */
    Totals allTime(AwardKind points);

    /** Of what stands in the ledger and occurred in that span. */
    Totals within(AwardKind points, Window.Span span);
}
