package org.jalon.recognition.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jalon.community.MemberId;

/**
 * A ranking of members by points. Each call reads what stands at that moment. Thread-safe.
 *
 * <p>What it says by itself is for those who run the community: it names everybody with points. What members may see of it is
 * {@link #shownToAll()} and {@link #shownTo(MemberId)}, without those who stay off boards and with the very same ranks.
 */
public final class Leaderboard {

    private final Reader reader;
    private final Ranking ranking;

    /** Reads within a transaction of its own. */
    public interface Reader {
        <T> T read(BiFunction<Totals, Absence, T> reading);
    }

    /** Tells who stays off boards. */
    public interface Absence {
        /** Those of them. */
        Set<MemberId> among(Collection<MemberId> members);
    }

    public Leaderboard(Reader reader, Ranking ranking) {
        this.reader = reader;
        this.ranking = ranking;
    }

    /** How many members are on it: those with points. */
    public long size() {
        return read(totals -> totals.size());
    }

    /** The first ones, at most so many, in order. */
    public List<Standing> top(int most) {
        return read(totals -> ranked(totals.first(most), totals));
    }

    /** Where the member stands; empty without points. */
    public Optional<Standing> of(MemberId member) {
        return read(totals -> totals.of(member).map(new Placing(totals, ranking)::of));
    }

    /** The member with those right before and right after, at most so many on each side; empty without points. */
    public List<Standing> around(MemberId member, int each) {
        return read(totals -> totals.of(member)
                .map(total -> ranked(neighbours(total, each, totals), totals))
                .orElse(List.of()));
    }

    private static List<Total> neighbours(Total total, int each, Totals totals) {
        List<Total> neighbours = new ArrayList<>(totals.before(total, each));
        neighbours.add(total);
        neighbours.addAll(totals.after(total, each));
        return neighbours;
    }

    /** What anybody may see: everybody but those who stay off boards. */
    public PublicBoard shownToAll() {
        return new PublicBoard(reader, ranking, Optional.empty());
    }

    /** What that member may see, whom it says when they are on it, even when they stay off boards. */
    public MembersBoard shownTo(MemberId member) {
        return new MembersBoard(this, reader, ranking, member);
    }

    private List<Standing> ranked(List<Total> run, Totals totals) {
        return new Placing(totals, ranking).of(run);
    }

    private <T> T read(Function<Totals, T> reading) {
        return reader.read((totals, absence) -> reading.apply(totals));
    }
}
