package org.jalon.leaderboard;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.group.Companies;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;

/**
 * Use cases about who stands where: {@code ofMembers(community, boardOf(RECOGNITION).over(week), membersOf(blue)).orElseThrow().top(10)}.
 * Only reads, for the host; what a board shows to members is for the board to say. Thread-safe. Every method throws {@link MalformedInput}
 * for input that can mean nothing, and is refused with {@code unknown-community}.
 */
public final class Leaderboards {

    private final Means means;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Leaderboards(Means means) {
        this.means = means;
    }

    /**
     * A ranking of those members of an audience who have points. That of everybody for all time costs little at any size; one of everybody
     * in a window costs what was earned in the window; one of some members, what they earned in it. Refused too: {@code unknown-group};
     * {@code unknown-challenge}; {@code challenge-not-in-state} when it has no dates or was called off; {@code entered-by-teams}.
     */
    public Outcome<Leaderboard> ofMembers(CommunityId community, Board board, Audience audience) {
        means.check().passed(board);
        means.check().passed(audience);
        return new MemberReader(means, community, board, audience).leaderboard();
    }

    /**
     * A ranking of all teams that have points, dissolved ones too. A team has the points of that kind that its members earned while they were
     * in it, as it was when what caused them occurred, and those that it was given itself. What one deed gives in the same kind to a member and
     * to the member's team thus counts twice; another kind for one of them keeps them apart. A member of two teams at once earns for both.
     *
     * @throws ArithmeticException by the board, when the points of a team do not fit {@code long}
     */
    public Outcome<TeamBoard> ofTeams(CommunityId community, Board board, TeamScore score) {
        return ofTeams(community, board, score, Optional.empty());
    }

    /**
     * As above, of the teams that are in a challenge when the board is read, of all teams in one that is open to all; with the points from its
     * opening to its closing, as far as the window of the board goes. Refused too: {@code unknown-challenge};
     * {@code challenge-not-in-state} when it has no dates or was called off; {@code entered-by-members}.
     */
    public Outcome<TeamBoard> ofTeams(CommunityId community, Board board, TeamScore score, ChallengeId challenge) {
        means.check().passed(challenge);
        return ofTeams(community, board, score, Optional.of(challenge));
    }

    private Outcome<TeamBoard> ofTeams(
            CommunityId community, Board board, TeamScore score, Optional<ChallengeId> challenge) {
        means.check().passed(board);
        means.check().passed(new Scored(score));
        Function<Arena, Outcome<Contest>> contest = arena -> arena.contest(board, challenge);
        return look(community, contest)
                .map(known -> new TeamBoard(() -> look(
                                community,
                                arena -> contest.apply(arena).map(now -> standings(now, board, score, arena)))
                        .asOptional()
                        .orElse(List.of())));
    }

    private static List<TeamStanding> standings(Contest contest, Board board, TeamScore score, Arena arena) {
        return new TeamRanking(new Companies(arena.session()), board, score, contest).standings();
    }

    private <T> Outcome<T> look(CommunityId id, Function<Arena, Outcome<T>> reading) {
        return means.gate()
                .look(
                        id,
                        (session, community) -> reading.apply(
                                new Arena(session, community, means.clock().instant())));
    }

    private record Scored(@NotNull TeamScore score) {}
}
