package org.jalon.recognition.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.community.MemberId;

/** A ranking of members by points. Each call reads what stands at that moment. Thread-safe. */
public final class Leaderboard {

    private final Reader reader;
    private final Ranking ranking;

    /** Reads totals within a transaction of its own. */
    public interface Reader {
        <T> T read(Function<Totals, T> reading);
    }

    public Leaderboard(Reader reader, Ranking ranking) {
        this.reader = reader;
        this.ranking = ranking;
    }

    /** How many members are on it: those with points. */
    public long size() {
        return reader.read(Totals::size);
    }

    /** The first ones, at most so many, in order. */
    public List<Standing> top(int most) {
        return reader.read(totals -> ranked(totals.first(most), totals));
    }

    /** Where the member stands; empty without points. */
    public Optional<Standing> of(MemberId member) {
        return reader.read(totals -> totals.of(member).map(total -> ranked(total, totals)));
    }

    /** The member with those right before and right after, at most so many on each side; empty without points. */
    public List<Standing> around(MemberId member, int each) {
        return reader.read(totals -> totals.of(member)
                .map(total -> ranked(neighbours(total, each, totals), totals))
                .orElse(List.of()));
    }

    private static List<Total> neighbours(Total total, int each, Totals totals) {
        List<Total> neighbours = new ArrayList<>(totals.before(total, each));
        neighbours.add(total);
        neighbours.addAll(totals.after(total, each));
        return neighbours;
    }

    private List<Standing> ranked(List<Total> neighbours, Totals totals) {
        List<Standing> standings = new ArrayList<>(neighbours.size());
        if (neighbours.isEmpty()) {
            return standings;
        }
        standings.add(ranked(neighbours.get(0), totals));
        long before = totals.countBefore(neighbours.get(0));
        for (int i = 1; i < neighbours.size(); i++) {
            Total total = neighbours.get(i);
            standings.add(Standing.of(total, next(standings.get(i - 1), total, before + i)));
        }
        return standings;
    }

    private Standing ranked(Total total, Totals totals) {
        return Standing.of(
                total,
                1
                        + switch (ranking) {
                            case COMPETITION -> totals.countAbove(total.points());
                            case DENSE -> totals.distinctAbove(total.points());
                            case ORDINAL -> totals.countBefore(total);
                        });
    }

    /** @param before how many come before the total */
    private long next(Standing previous, Total total, long before) {
        boolean tied = previous.points() == total.points();
        return switch (ranking) {
            case COMPETITION -> tied ? previous.rank() : before + 1;
            case DENSE -> tied ? previous.rank() : previous.rank() + 1;
            case ORDINAL -> previous.rank() + 1;
        };
    }
}
