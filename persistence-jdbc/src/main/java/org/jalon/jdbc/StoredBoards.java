package org.jalon.jdbc;

import java.util.Collection;
import java.util.List;
import org.jalon.recognition.board.Boards;
import org.jalon.recognition.board.Earning;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

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
    public List<Earning> earned(AwardKind points, Window.Span span, Collection<Subject> subjects) {
        unit.settle();
        return new EarningRows(unit, points, span).of(subjects);
    }

    @Override
    public Totals within(AwardKind points, Window.Span span) {
        unit.settle();
        return Totals.of(new TotalRows(unit, points).within(span));
    }
}
