package org.jalon.jdbc;

import java.util.List;
import org.jalon.recognition.board.Boards;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.rule.AwardKind;

/** Totals per member: of all time from the accounts, of a window from the entries that stand. */
record StoredBoards(Unit unit) implements Boards {

    @Override
    public Totals allTime(AwardKind points) {
        unit.settle();
        return new AllTimeTotals(new TotalRows(unit, points));
    }

    @Override
    public List<String> faults(AwardKind points) {
        unit.settle();
        return new BoardAudit(unit, points).faults();
    }

    @Override
    public Totals within(AwardKind points, Window.Span span) {
        unit.settle();
        return SortedTotals.of(new TotalRows(unit, points).within(span));
    }
}
