package org.jalon.recognition.board;

import java.util.ArrayList;
import java.util.List;

/** Gives those who follow each other on a board their ranks. */
record Placing(Totals totals, Ranking ranking) {

    /** @param run some who follow each other, none left out */
    List<Standing> of(List<Total> run) {
        List<Standing> standings = new ArrayList<>(run.size());
        if (run.isEmpty()) {
            return standings;
        }
        standings.add(of(run.get(0)));
        long before = totals.countBefore(run.get(0));
        for (int i = 1; i < run.size(); i++) {
            standings.add(after(standings.get(i - 1), run.get(i), before + i));
        }
        return standings;
    }

    Standing of(Total total) {
        long before = switch (ranking) {
            case COMPETITION -> totals.countAbove(total.points());
            case DENSE -> totals.distinctAbove(total.points());
            case ORDINAL -> totals.countBefore(total);
        };
        return Standing.of(total, 1 + before);
    }

    /** @param before how many come before the total */
    Standing after(Standing previous, Total total, long before) {
        return Standing.of(total, ranking.next(previous.rank(), previous.points() == total.points(), before));
    }
}
