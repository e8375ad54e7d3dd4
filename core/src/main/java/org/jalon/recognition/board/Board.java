package org.jalon.recognition.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jalon.recognition.rule.AwardKind;

/**
 * Which leaderboard: {@code boardOf(RECOGNITION).over(window).ranked(DENSE)}.
 *
 * @param points the kind of points it counts, or the ladder whose levels
 * @param window when they were earned; all time when not said
 * @param ranking how members are numbered; competition ranking when not said
 */
public record Board(
        @Valid @NotNull @Ranked AwardKind points,
        @Valid @NotNull Window window,
        @NotNull Ranking ranking) {

    public static Board boardOf(AwardKind points) {
        return new Board(points, Window.allTime(), Ranking.COMPETITION);
    }

    public Board over(Window window) {
        return new Board(points, window, ranking);
    }

    public Board ranked(Ranking ranking) {
        return new Board(points, window, ranking);
    }
}
