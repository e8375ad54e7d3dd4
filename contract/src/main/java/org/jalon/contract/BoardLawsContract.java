package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.Actor.by;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.board.Board.boardOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.group.Belonging;
import org.jalon.group.GroupId;
import org.jalon.leaderboard.Audience;
import org.jalon.leaderboard.TeamScore;
import org.jalon.recognition.board.AnonymousStanding;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Ranking;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.rule.AwardKind;

/** What boards say of any season, whoever is on them and whoever looks. */
public abstract class BoardLawsContract {

    private static final Instant LAST = START.plus(Duration.ofHours(300));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    /** Which board is looked at, from hour to hour after the start, all time without hours; and who stays off boards. */
    record Look(AwardKind points, Ranking ranking, int from, int hours, Set<MemberId> absent) {

        Board board() {
            Board board = boardOf(points).ranked(ranking);
            return hours == 0 ? board : board.over(Window.between(span().from(), span().until()));
        }

        Window.Span span() {
            Instant start = START.plus(Duration.ofHours(from));
            return hours == 0 ? Window.Span.always() : new Window.Span(start, start.plus(Duration.ofHours(hours)));
        }
    }

    @Provide
    Arbitrary<Look> looks() {
        return Combinators.combine(
                        Arbitraries.of(World.POINT_KINDS),
                        Arbitraries.of(Ranking.class),
                        Arbitraries.integers().between(-40, 200),
                        Arbitraries.integers().between(1, 100).injectNull(0.5),
                        Arbitraries.of(MEMBERS).set().ofMaxSize(3))
                .as((points, ranking, from, hours, absent) ->
                        new Look(points, ranking, from, hours == null ? 0 : hours, absent))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Activity>> activities() {
        return GeneratedActivities.lists();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(
                                Move.Kind.JOIN_TEAM, Move.Kind.JOIN_OTHER_TEAM, Move.Kind.LEAVE_TEAM, Move.Kind.ADOPT),
                        Arbitraries.integers().between(0, MEMBERS.size() - 1),
                        Arbitraries.integers().between(0, 220),
                        Arbitraries.of(true, false))
                .as(Move::new)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(12)
                .map(moves -> moves.stream()
                        .sorted(Comparator.comparingInt(Move::hour))
                        .toList());
    }

    @Property
    void ranks_are_the_same_whoever_looks_and_whatever_is_shown(
            @ForAll("moves") List<Move> moves, @ForAll("activities") List<Activity> log, @ForAll("looks") Look look) {
        Season season = played(moves, log);
        look.absent()
                .forEach(member -> season.jalon()
                        .preferences()
                        .stayOffBoards(season.community(), true, by(member))
                        .orElseThrow());

        for (Audience audience : audiences(season)) {
            Leaderboard board = season.jalon()
                    .leaderboards()
                    .ofMembers(season.community(), look.board(), audience)
                    .orElseThrow();
            assertThat(board.shownToAll().top(9)).isEqualTo(without(look.absent(), board.top(9)));
            assertThat(byPages(board)).isEqualTo(board.shownToAll().top(9));
            MEMBERS.forEach(member -> assertShown(board, look, member));
        }
    }

    private static List<Standing> without(Set<MemberId> absent, List<Standing> all) {
        return all.stream()
                .filter(standing -> !absent.contains(standing.member()))
                .toList();
    }

    private static List<Standing> byPages(Leaderboard board) {
        List<Standing> all = new ArrayList<>();
        List<Standing> page = board.shownToAll().top(1);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = board.shownToAll().after(page.get(page.size() - 1), 1);
        }
        return all;
    }

    private static void assertShown(Leaderboard board, Look look, MemberId reader) {
        List<Standing> seen = board.top(9).stream()
                .filter(standing ->
                        standing.member().equals(reader) || !look.absent().contains(standing.member()))
                .toList();
        List<Standing> nearby = board.shownTo(reader).own().stream()
                .flatMap(own ->
                        seen
                                .subList(
                                        Math.max(0, seen.indexOf(own) - 1),
                                        Math.min(seen.size(), seen.indexOf(own) + 2))
                                .stream())
                .toList();

        assertThat(board.shownTo(reader).inFull().top(9)).isEqualTo(seen);
        assertThat(board.shownTo(reader).own()).isEqualTo(board.of(reader));
        assertThat(board.shownTo(reader).neighbours(1)).isEqualTo(nearby);
        assertThat(board.shownTo(reader).anonymous(9)).isEqualTo(anonymous(seen, reader));
        assertThat(board.shownTo(reader).anonymousNeighbours(1)).isEqualTo(anonymous(nearby, reader));
    }

    private static List<AnonymousStanding> anonymous(List<Standing> some, MemberId reader) {
        return some.stream()
                .map(one -> new AnonymousStanding(
                        one.rank(), one.points(), one.member().equals(reader)))
                .toList();
    }

    private static List<Audience> audiences(Season season) {
        return Stream.concat(
                        Stream.of(Audience.everybody()),
                        season.teamIds().stream().map(Audience::membersOf))
                .toList();
    }

    @Property
    void boards_say_what_follows_from_the_ledger_and_the_teams(
            @ForAll("moves") List<Move> moves, @ForAll("activities") List<Activity> log, @ForAll("looks") Look look) {
        Season season = played(moves, log);
        PlainBoards plain =
                new PlainBoards(season.jalon(), season.community(), look.points(), look.ranking(), look.span());
        List<Instant> changes = moves.stream()
                .flatMap(move -> Stream.of(move.at(), move.at().minus(Duration.ofHours(30))))
                .toList();

        for (TeamScore score : TeamScore.values()) {
            assertThat(season.jalon()
                            .leaderboards()
                            .ofTeams(season.community(), look.board(), score)
                            .orElseThrow()
                            .all())
                    .isEqualTo(plain.of(season.teamIds(), score, changes));
        }
        assertThat(top(season, look, Audience.everybody())).isEqualTo(plain.of(MEMBERS));
        for (GroupId team : season.teamIds()) {
            assertThat(top(season, look, Audience.membersOf(team))).isEqualTo(plain.of(membersNow(team, season)));
        }
    }

    private static List<Standing> top(Season season, Look look, Audience audience) {
        return season.jalon()
                .leaderboards()
                .ofMembers(season.community(), look.board(), audience)
                .orElseThrow()
                .top(9);
    }

    private static List<MemberId> membersNow(GroupId team, Season season) {
        return season.jalon().groups().membersAt(LAST, season.community(), team, null, 9).stream()
                .map(Belonging::member)
                .toList();
    }

    private Season played(List<Move> moves, List<Activity> log) {
        Season season = Season.on(bench().store());
        moves.forEach(season::play);
        season.jalon().recordAll(season.community(), log).orElseThrow();
        season.waitUntil(LAST);
        return season;
    }
}
