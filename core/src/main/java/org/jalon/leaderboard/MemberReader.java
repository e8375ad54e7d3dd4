package org.jalon.leaderboard;

import java.util.function.BiFunction;
import org.jalon.Outcome;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.membership.OffBoards;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Totals;

/** Reads what the members of an audience have; nothing once there is no such audience any more. */
record MemberReader(Means means, CommunityId id, Board board, Audience audience) implements Leaderboard.Reader {

    /** Refused when there is no such audience. */
    Outcome<Leaderboard> leaderboard() {
        return means.gate()
                .look(
                        id,
                        (session, community) ->
                                new Arena(session, community, means.clock().instant()).scope(board, audience))
                .map(scope -> new Leaderboard(this, board.ranking()));
    }

    @Override
    public <T> T read(BiFunction<Totals, Leaderboard.Absence, T> reading) {
        return means.gate()
                .look(id, (session, community) -> {
                    Totals totals = new Arena(session, community, means.clock().instant())
                            .scope(board, audience)
                            .asOptional()
                            .map(scope -> scope.totals(board.points(), session))
                            .orElseGet(Totals::none);
                    return Outcome.accepted(reading.apply(totals, new OffBoards(session)::among));
                })
                .orElseThrow();
    }
}
