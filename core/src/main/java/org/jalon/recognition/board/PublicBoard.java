package org.jalon.recognition.board;

import java.util.List;
import java.util.Optional;
import org.jalon.community.MemberId;

/**
 * A leaderboard in full, as anybody may see it: those who stay off boards are absent, and nobody's rank changes by that, so that ranks may
 * be missing in between. Each call reads what stands at that moment, at the cost of what it shows and passes over. Thread-safe.
 */
public final class PublicBoard {

    private final Leaderboard.Reader reader;
    private final Ranking ranking;
    private final Optional<MemberId> member;

    PublicBoard(Leaderboard.Reader reader, Ranking ranking, Optional<MemberId> member) {
        this.reader = reader;
        this.ranking = ranking;
        this.member = member;
    }

    /** The first ones, at most so many, in order. */
    public List<Standing> top(int most) {
        return reader.read((totals, absence) -> visible(totals, absence).first(most));
    }

    /**
     * The page after another one, at most so many, in order. Whoever moved across the border of pages in the meantime may be on both or on
     * none.
     *
     * @param last the last one of the page before, as it was
     */
    public List<Standing> after(Standing last, int most) {
        return reader.read((totals, absence) -> visible(totals, absence).after(last, most));
    }

    private Visible visible(Totals totals, Leaderboard.Absence absence) {
        return new Visible(totals, ranking, absence, member);
    }
}
