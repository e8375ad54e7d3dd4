package org.jalon.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.board.Totals;
import org.jspecify.annotations.Nullable;

/** Totals by index; ranks from the nodes of the board. */
final class AllTimeTotals implements Totals {

    private final TotalRows rows;

    /** The very first one, once it was asked for: nobody comes before. */
    private @Nullable Total head;

    AllTimeTotals(TotalRows rows) {
        this.rows = rows;
    }

    @Override
    public long size() {
        return rows.above(0).members();
    }

    @Override
    public List<Total> first(int most) {
        List<Total> first = most == 0 ? List.of() : rows.first(most);
        if (!first.isEmpty()) {
            head = first.get(0);
        }
        return first;
    }

    @Override
    public Optional<Total> of(MemberId member) {
        return rows.of(member);
    }

    @Override
    public List<Total> before(Total one, int most) {
        List<Total> nearest = new ArrayList<>();
        if (most > 0) {
            nearest.addAll(rows.tiedBefore(one, most));
        }
        if (nearest.size() < most) {
            nearest.addAll(rows.above(one.points(), most - nearest.size()));
        }
        Collections.reverse(nearest);
        return nearest;
    }

    @Override
    public List<Total> after(Total one, int most) {
        List<Total> next = new ArrayList<>();
        if (most > 0) {
            next.addAll(rows.tiedAfter(one, most));
        }
        if (next.size() < most) {
            next.addAll(rows.below(one.points(), most - next.size()));
        }
        return next;
    }

    @Override
    public long countBefore(Total one) {
        return one.equals(head) ? 0 : countAbove(one.points()) + rows.countTiedBefore(one);
    }

    @Override
    public long countAbove(long points) {
        return isHead(points) ? 0 : rows.above(points).members();
    }

    @Override
    public long distinctAbove(long points) {
        return isHead(points) ? 0 : rows.above(points).totals();
    }

    private boolean isHead(long points) {
        return head != null && head.points() == points;
    }
}
