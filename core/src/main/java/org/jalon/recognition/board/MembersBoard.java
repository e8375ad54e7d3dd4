package org.jalon.recognition.board;

import java.util.List;
import java.util.Optional;
import org.jalon.community.MemberId;

/**
 * A leaderboard as one member may see it, in full, nearby or without names. All ranks are those of {@link Leaderboard}. Others who stay off
 * boards are absent; the member is there when they have points. Each call reads what stands at that moment. Thread-safe.
 */
public final class MembersBoard {

    private final Leaderboard board;
    private final Leaderboard.Reader reader;
    private final Ranking ranking;
    private final MemberId member;

    MembersBoard(Leaderboard board, Leaderboard.Reader reader, Ranking ranking, MemberId member) {
        this.board = board;
        this.reader = reader;
        this.ranking = ranking;
        this.member = member;
    }

    /** With everybody's name. */
    public PublicBoard inFull() {
        return new PublicBoard(reader, ranking, Optional.of(member));
    }

    /** Where the member stands; empty without points. */
    public Optional<Standing> own() {
        return board.of(member);
    }

    /** The member with those right before and right after, at most so many on each side; empty without points. */
    public List<Standing> neighbours(int each) {
        return reader.read((totals, absence) -> totals.of(member)
                .map(own -> new Visible(totals, ranking, absence, Optional.of(member)).around(own, each))
                .orElse(List.of()));
    }

    /** The first ones without their names, at most so many, in order; the member knows which line is theirs. */
    public List<AnonymousStanding> anonymous(int most) {
        return inFull().top(most).stream().map(this::anonymous).toList();
    }

    /** As {@link #neighbours}, without their names. */
    public List<AnonymousStanding> anonymousNeighbours(int each) {
        return neighbours(each).stream().map(this::anonymous).toList();
    }

    private AnonymousStanding anonymous(Standing standing) {
        return new AnonymousStanding(
                standing.rank(), standing.points(), standing.member().equals(member));
    }
}
