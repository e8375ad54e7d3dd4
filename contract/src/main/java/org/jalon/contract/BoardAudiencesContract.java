package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.group.GroupDraft.aCohort;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.leaderboard.Audience.entrantsOf;
import static org.jalon.leaderboard.Audience.everybody;
import static org.jalon.leaderboard.Audience.membersOf;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.level.AtLeast.atLeast;
import static org.jalon.recognition.level.LevelRule.level;
import static org.jalon.recognition.level.LevelStep.gain;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.challenge.ChallengeRefusal;
import org.jalon.community.CommunityId;
import org.jalon.community.CommunityRefusal;
import org.jalon.community.MemberId;
import org.jalon.group.GroupDraft;
import org.jalon.group.GroupId;
import org.jalon.group.GroupRefusal;
import org.jalon.leaderboard.Audience;
import org.jalon.leaderboard.TeamBoard;
import org.jalon.leaderboard.TeamScore;
import org.jalon.leaderboard.TeamStanding;
import org.jalon.recognition.board.AnonymousStanding;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Ranking;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaderboards of parts of a community, of teams, and as members see them, on a store. */
public abstract class BoardAudiencesContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final MemberId BOB = MEMBERS.get(1);
    private static final MemberId CLEO = MEMBERS.get(2);
    private static final MemberId DURO = MEMBERS.get(3);
    private static final Instant NOW = START.plusSeconds(3600);
    private static final PolicyDraft UNITS = policy("units")
            .with(points("unit", 1).forEachUnitOf("gave"))
            .with(points("together", 1).forEachUnitOf("pulled").to(Recipient.TEAM));
    private static final Board BOARD = boardOf(RECOGNITION);

    private CommunityId community = new CommunityId(new UUID(0, 0));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @BeforeEach
    void found() {
        bench().clock().moveTo(NOW);
        community = World.communityUnder(UNITS, jalon());
    }

    @Test
    void a_board_of_a_group_has_who_belongs_now_with_all_their_points() {
        GroupId team = group(aTeam("Blue"), ADA, BOB);
        GroupId cohort = group(aCohort("26"), BOB, CLEO);
        give(ADA, 9, 1);
        give(BOB, 5, 2);
        give(CLEO, 5, 3);
        give(DURO, 1, 4);
        leave(team, ADA, 10);

        assertThat(members(membersOf(team))).containsExactly(BOB);
        assertThat(board(membersOf(cohort)).top(9))
                .containsExactly(new Standing(1, BOB, 5, at(2)), new Standing(1, CLEO, 5, at(3)));
        assertThat(members(everybody())).containsExactly(ADA, BOB, CLEO, DURO);
    }

    @Test
    void a_board_of_a_group_ranks_as_that_of_the_community_does() {
        GroupId team = group(aTeam("Blue"), ADA, BOB, CLEO, DURO);
        give(ADA, 9, 1);
        give(CLEO, 5, 2);
        give(BOB, 5, 2);
        give(DURO, 1, 4);
        for (Ranking ranking : Ranking.values()) {
            Leaderboard whole = board(BOARD.ranked(ranking), everybody());
            Leaderboard part = board(BOARD.ranked(ranking), membersOf(team));

            assertThat(part.top(9)).isEqualTo(whole.top(9)).hasSize(4);
            assertThat(part.around(CLEO, 1)).isEqualTo(whole.around(CLEO, 1));
            assertThat(part.of(DURO)).isEqualTo(whole.of(DURO)).isPresent();
            assertThat(part.size()).isEqualTo(4);
        }
    }

    @Test
    void nobody_is_on_the_board_of_an_empty_or_dissolved_group_or_without_points() {
        GroupId empty = group(aTeam("Empty"));
        GroupId gone = group(aTeam("Gone"), ADA, BOB);
        GroupId poor = group(aTeam("Poor"), CLEO, DURO);
        give(ADA, 9, 1);
        give(CLEO, 3, 2);
        give(CLEO, -3, 3);
        assertThat(members(membersOf(gone))).containsExactly(ADA);

        jalon().groups().dissolve(community, gone, BY_ANIMATOR).orElseThrow();

        for (GroupId group : List.of(empty, gone, poor)) {
            assertThat(members(membersOf(group))).isEmpty();
        }
    }

    @Test
    void who_left_the_community_is_on_no_board_of_its_groups() {
        GroupId team = group(aTeam("Blue"), ADA, BOB);
        give(ADA, 9, 1);
        give(BOB, 5, 2);
        jalon().communities().leave(community, ADA, at(10), BY_ANIMATOR).orElseThrow();

        assertThat(members(membersOf(team))).containsExactly(BOB);
        assertThat(teams(TeamScore.SUM).of(team).orElseThrow().points()).isEqualTo(14);
        give(BOB, 1, 20);
        assertThat(membersIn(team, at(9), at(21))).isEqualTo(2);
        assertThat(membersIn(team, at(10), at(21))).isEqualTo(1);
    }

    @Test
    void a_window_counts_what_occurred_in_it() {
        GroupId team = group(aTeam("Blue"), ADA, BOB);
        give(ADA, 9, 1);
        give(BOB, 1, 2);
        give(BOB, 1, 3);
        give(ADA, 9, 4);
        Board window = BOARD.over(Window.between(at(2), at(4)));

        assertThat(board(window, membersOf(team)).top(9)).containsExactly(new Standing(1, BOB, 2, at(3)));
        assertThat(teams(window, TeamScore.SUM).all()).containsExactly(new TeamStanding(1, team, 2, 2, at(3)));
    }

    @Test
    void points_stay_with_the_team_in_which_they_were_earned() {
        GroupId blue = group(aTeam("Blue"), ADA);
        GroupId red = group(aTeam("Red"));
        give(ADA, 1, 19);
        give(ADA, 2, 20);
        give(ADA, 4, 21);
        leave(blue, ADA, 20);
        join(red, ADA, 20);

        assertThat(teams(TeamScore.SUM).all())
                .containsExactly(new TeamStanding(1, red, 6, 1, at(21)), new TeamStanding(2, blue, 1, 1, at(19)));
        assertThat(members(membersOf(blue))).isEmpty();
        assertThat(board(membersOf(red)).of(ADA).orElseThrow().points()).isEqualTo(7);
    }

    @Test
    void a_team_has_what_it_was_given_itself_too() {
        GroupId blue = group(aTeam("Blue"), ADA, BOB);
        GroupId red = group(aTeam("Red"), CLEO);
        give(ADA, 3, 1);
        give(CLEO, 4, 2);
        record("pulled", BOB, 2, at(3));

        assertThat(teams(TeamScore.SUM).all())
                .containsExactly(new TeamStanding(1, blue, 5, 2, at(3)), new TeamStanding(2, red, 4, 1, at(2)));
    }

    @Test
    void a_member_of_two_teams_earns_for_both_and_of_none_for_none() {
        GroupId blue = group(aTeam("Blue"), ADA);
        GroupId red = group(aTeam("Red"), ADA);
        give(ADA, 3, 1);
        give(DURO, 9, 2);

        assertThat(teams(TeamScore.SUM).all()).extracting(TeamStanding::team).containsExactlyInAnyOrder(blue, red);
        assertThat(teams(TeamScore.SUM).all()).extracting(TeamStanding::points).containsExactly(3L, 3L);
    }

    @Test
    void teams_without_points_and_cohorts_are_absent_and_dissolved_teams_stay() {
        GroupId gone = group(aTeam("Gone"), ADA);
        group(aTeam("Empty"));
        group(aTeam("Poor"), DURO);
        group(aCohort("26"), ADA);
        give(ADA, 3, 1);
        jalon().groups().dissolve(community, gone, BY_ANIMATOR).orElseThrow();

        for (TeamScore score : TeamScore.values()) {
            assertThat(teams(score).all()).containsExactly(new TeamStanding(1, gone, 3, 1, at(1)));
        }
    }

    @Test
    void means_are_compared_as_fractions_and_ties_go_to_who_was_first() {
        GroupId thirds = group(aTeam("Thirds"), ADA, BOB, CLEO);
        GroupId whole = group(aTeam("Whole"), DURO);
        give(ADA, 5, 1);
        give(BOB, 5, 2);
        give(CLEO, 5, 3);
        give(DURO, 5, 2);

        assertThat(teams(TeamScore.MEAN).all())
                .containsExactly(new TeamStanding(1, whole, 5, 1, at(2)), new TeamStanding(1, thirds, 15, 3, at(3)));
        assertThat(teams(BOARD.ranked(Ranking.ORDINAL), TeamScore.MEAN).all())
                .extracting(TeamStanding::rank)
                .containsExactly(1L, 2L);

        give(CLEO, 1, 4);

        assertThat(teams(TeamScore.MEAN).all())
                .containsExactly(new TeamStanding(1, thirds, 16, 3, at(4)), new TeamStanding(2, whole, 5, 1, at(2)));
        assertThat(teams(TeamScore.MEAN).top(1)).extracting(TeamStanding::mean).containsExactly(new BigDecimal("5.33"));
    }

    @Test
    void means_too_close_for_floating_point_are_told_apart() {
        long much = 9_007_199_254_740_993L;
        GroupId more = group(aTeam("More"), ADA);
        GroupId less = group(aTeam("Less"), BOB);
        give(BOB, much - 1, 1);
        give(ADA, much, 2);

        assertThat(teams(TeamScore.MEAN).all()).extracting(TeamStanding::team).containsExactly(more, less);
        assertThat(teams(TeamScore.MEAN).all()).extracting(TeamStanding::rank).containsExactly(1L, 2L);
    }

    @Test
    void the_mean_is_over_who_was_in_the_team_at_some_moment_of_the_window() {
        GroupId team = group(aTeam("Blue"), ADA, BOB);
        give(ADA, 9, 5);
        leave(team, BOB, 4);
        join(team, CLEO, 6);

        assertThat(membersIn(team, at(5), at(6))).isEqualTo(1);
        assertThat(membersIn(team, at(4), at(6))).isEqualTo(1);
        assertThat(membersIn(team, at(3), at(6))).isEqualTo(2);
        assertThat(membersIn(team, at(4), at(7))).isEqualTo(2);
        assertThat(teams(TeamScore.MEAN).of(team).orElseThrow().members()).isEqualTo(3);
    }

    @Test
    void the_neighbours_of_a_team_are_those_right_beside_it() {
        GroupId first = group(aTeam("First"), ADA);
        GroupId second = group(aTeam("Second"), BOB);
        GroupId third = group(aTeam("Third"), CLEO);
        GroupId fourth = group(aTeam("Fourth"));
        give(ADA, 3, 1);
        give(BOB, 2, 1);
        give(CLEO, 1, 1);
        TeamBoard board = teams(TeamScore.SUM);

        assertThat(board.around(second, 1)).extracting(TeamStanding::team).containsExactly(first, second, third);
        assertThat(board.around(third, 1)).extracting(TeamStanding::rank).containsExactly(2L, 3L);
        assertThat(board.around(fourth, 1)).isEmpty();
        assertThat(board.of(fourth)).isEmpty();
        assertThat(board.top(1)).extracting(TeamStanding::team).containsExactly(first);
    }

    @Test
    void the_board_of_a_challenge_has_its_window_and_its_entrants() {
        ChallengeId id = opened(challenge("One hour").forMembers());
        for (MemberId one : List.of(ADA, BOB, CLEO)) {
            jalon().challenges().enter(community, id, by(one)).orElseThrow();
        }
        record("gave", ADA, 5, NOW.minusSeconds(1));
        record("gave", ADA, 1, NOW);
        record("gave", BOB, 2, NOW.plusSeconds(3599));
        record("gave", BOB, 5, NOW.plusSeconds(3600));
        record("gave", DURO, 9, NOW);
        record("gave", CLEO, 9, NOW.plusSeconds(60));
        bench().clock().moveTo(NOW.plusSeconds(120));
        jalon().challenges().withdraw(community, id, by(CLEO)).orElseThrow();

        assertThat(board(entrantsOf(id)).top(9))
                .containsExactly(new Standing(1, BOB, 2, NOW.plusSeconds(3599)), new Standing(2, ADA, 1, NOW));
        assertThat(board(BOARD.over(Window.between(START, NOW.plusSeconds(1))), entrantsOf(id))
                        .top(9))
                .containsExactly(new Standing(1, ADA, 1, NOW));
        assertThat(board(BOARD.over(Window.between(START, NOW)), entrantsOf(id)).top(9))
                .isEmpty();
    }

    @Test
    void everybody_is_on_the_board_of_a_challenge_that_is_open_to_all() {
        ChallengeId id = opened(challenge("All"));
        GroupId blue = group(aTeam("Blue"), ADA);
        record("gave", ADA, 1, NOW.minusSeconds(1));
        record("gave", ADA, 1, NOW);
        record("gave", DURO, 9, NOW);

        assertThat(members(entrantsOf(id))).containsExactly(DURO, ADA);
        assertThat(teamsIn(id, TeamScore.SUM)).containsExactly(new TeamStanding(1, blue, 1, 1, NOW));
        jalon().challenges().complete(community, id, BY_ANIMATOR).orElseThrow();
        assertThat(members(entrantsOf(id))).isEmpty();
    }

    @Test
    void the_board_of_a_challenge_of_teams_has_the_teams_in_it() {
        GroupId blue = group(aTeam("Blue"), ADA);
        GroupId red = group(aTeam("Red"), BOB);
        group(aTeam("Out"), CLEO);
        ChallengeId id = opened(challenge("Teams").forTeams());
        jalon().challenges().enterTeam(community, id, blue, by(ADA)).orElseThrow();
        jalon().challenges().enterTeam(community, id, red, by(BOB)).orElseThrow();
        record("gave", ADA, 9, NOW.minusSeconds(1));
        record("gave", ADA, 1, NOW);
        record("gave", BOB, 2, NOW.plusSeconds(1));
        record("gave", CLEO, 7, NOW);

        assertThat(teamsIn(id, TeamScore.MEAN))
                .containsExactly(
                        new TeamStanding(1, red, 2, 1, NOW.plusSeconds(1)), new TeamStanding(2, blue, 1, 1, NOW));
    }

    @Test
    void what_there_is_no_board_of_is_refused() {
        CommunityId nowhere = new CommunityId(new UUID(1, 1));
        GroupId noGroup = new GroupId(new UUID(1, 1));
        ChallengeId noChallenge = new ChallengeId(new UUID(1, 1));
        ChallengeId undated = jalon().challenges()
                .draft(community, challenge("Some day"), BY_ANIMATOR)
                .orElseThrow();
        ChallengeId ofTeams = opened(challenge("Teams").forTeams());
        ChallengeId ofMembers = opened(challenge("Members").forMembers());

        assertRefused(
                jalon().leaderboards().ofMembers(nowhere, BOARD, everybody()), CommunityRefusal.UNKNOWN_COMMUNITY);
        assertRefused(
                jalon().leaderboards().ofTeams(nowhere, BOARD, TeamScore.SUM), CommunityRefusal.UNKNOWN_COMMUNITY);
        assertRefused(of(membersOf(noGroup)), GroupRefusal.UNKNOWN_GROUP);
        assertRefused(of(entrantsOf(noChallenge)), ChallengeRefusal.UNKNOWN_CHALLENGE);
        assertRefused(of(entrantsOf(undated)), ChallengeRefusal.CHALLENGE_NOT_IN_STATE);
        assertRefused(of(entrantsOf(ofTeams)), ChallengeRefusal.ENTERED_BY_TEAMS);
        assertRefused(ofTeamsIn(noChallenge), ChallengeRefusal.UNKNOWN_CHALLENGE);
        assertRefused(ofTeamsIn(undated), ChallengeRefusal.CHALLENGE_NOT_IN_STATE);
        assertRefused(ofTeamsIn(ofMembers), ChallengeRefusal.ENTERED_BY_MEMBERS);
        assertThatThrownBy(() -> jalon().leaderboards()
                        .ofTeams(community, BOARD.over(Window.lastDays(0, LocalDate.EPOCH)), TeamScore.SUM))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("window.days");
        assertThatThrownBy(() ->
                        jalon().leaderboards().ofMembers(community, BOARD.over(Window.between(NOW, NOW)), everybody()))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("window.until");
    }

    @Test
    void a_challenge_that_is_called_off_has_no_board_any_more() {
        ChallengeId id = opened(challenge("All"));
        record("gave", ADA, 1, NOW);
        Leaderboard board = board(entrantsOf(id));
        TeamBoard teams = ofTeamsIn(id).orElseThrow();
        assertThat(board.top(9)).hasSize(1);

        jalon().challenges().cancel(community, id, "No time", BY_ANIMATOR).orElseThrow();

        assertThat(board.top(9)).isEmpty();
        assertThat(teams.all()).isEmpty();
        assertRefused(of(entrantsOf(id)), ChallengeRefusal.CHALLENGE_NOT_IN_STATE);
    }

    @Test
    void who_stays_off_boards_is_absent_for_all_others_and_changes_no_rank() {
        giveAll();
        stayOff(ADA);
        for (Audience audience : List.of(everybody(), membersOf(group(aTeam("All"), ADA, BOB, CLEO, DURO)))) {
            Leaderboard board = board(audience);
            List<Standing> others = board.top(9).subList(1, 4);

            assertThat(others).extracting(Standing::rank).containsExactly(2L, 2L, 4L);
            assertThat(board.shownToAll().top(9)).isEqualTo(others);
            assertThat(board.shownTo(BOB).inFull().top(9)).isEqualTo(others);
            assertThat(board.shownTo(BOB).own()).contains(others.get(0));
            assertThat(board.shownTo(ADA).inFull().top(9)).isEqualTo(board.top(9));
            assertThat(board.shownTo(ADA).own()).contains(board.top(1).get(0));
            assertThat(board.shownTo(BOB).anonymous(9)).hasSize(3);
        }
    }

    @Test
    void neighbours_that_stay_off_boards_make_room_for_the_next_ones() {
        giveAll();
        stayOff(CLEO);
        Leaderboard board = board(everybody());

        assertThat(board.shownTo(DURO).neighbours(1))
                .extracting(Standing::member)
                .containsExactly(BOB, DURO);
        assertThat(board.shownTo(DURO).neighbours(1)).extracting(Standing::rank).containsExactly(2L, 4L);
        assertThat(board.shownTo(BOB).neighbours(1))
                .extracting(Standing::member)
                .containsExactly(ADA, BOB, DURO);
        assertThat(board.shownTo(CLEO).neighbours(1))
                .extracting(Standing::member)
                .containsExactly(BOB, CLEO, DURO);
        assertThat(board.shownTo(CLEO).neighbours(0))
                .extracting(Standing::member)
                .containsExactly(CLEO);
        assertThat(board.shownTo(World.ANIMATOR).neighbours(9)).isEmpty();
    }

    @Test
    void an_anonymous_board_tells_members_apart_from_nobody_but_themselves() {
        giveAll();
        Leaderboard board = board(everybody());

        assertThat(board.shownTo(CLEO).anonymous(9))
                .containsExactly(
                        new AnonymousStanding(1, 9, false),
                        new AnonymousStanding(2, 5, false),
                        new AnonymousStanding(2, 5, true),
                        new AnonymousStanding(4, 1, false));
        assertThat(board.shownTo(CLEO).anonymousNeighbours(1))
                .containsExactly(
                        new AnonymousStanding(2, 5, false),
                        new AnonymousStanding(2, 5, true),
                        new AnonymousStanding(4, 1, false));
        assertThat(board.shownTo(World.ANIMATOR).anonymous(1)).containsExactly(new AnonymousStanding(1, 9, false));
    }

    @Test
    void a_board_is_read_page_by_page_even_when_it_moves() {
        giveAll();
        GroupId team = group(aTeam("All"), ADA, BOB, CLEO, DURO);
        stayOff(BOB);
        for (Board window : List.of(BOARD, BOARD.over(Window.between(START, NOW)))) {
            for (Audience audience : List.of(everybody(), membersOf(team))) {
                Leaderboard board = board(window, audience);
                Standing first = board.shownToAll().top(1).get(0);
                List<Standing> next = board.shownToAll().after(first, 2);

                assertThat(next).extracting(Standing::member).containsExactly(CLEO, DURO);
                assertThat(next).extracting(Standing::rank).containsExactly(2L, 4L);
                assertThat(board.shownToAll().after(next.get(1), 2)).isEmpty();
                assertThat(board.shownToAll().after(new Standing(1, ADA, 7, at(1)), 1))
                        .extracting(Standing::member)
                        .containsExactly(CLEO);
            }
        }
    }

    @Test
    void what_those_earn_who_stay_off_boards_counts_for_their_team() {
        GroupId blue = group(aTeam("Blue"), ADA);
        give(ADA, 3, 1);
        stayOff(ADA);

        assertThat(teams(TeamScore.SUM).all()).containsExactly(new TeamStanding(1, blue, 3, 1, at(1)));
    }

    @Test
    void a_ladder_has_boards_of_all_time_of_windows_and_of_groups() {
        community = World.communityUnder(
                policy("ladder").with(level("trust").step(gain(atLeast(1, count("gave"))))), jalon());
        GroupId team = group(aTeam("Blue"), ADA);
        give(ADA, 1, 1);
        give(BOB, 1, 2);
        Board ladder = boardOf(AwardKind.level("trust"));
        Board window = ladder.over(Window.between(at(2), at(3)));

        assertThat(board(ladder, everybody()).top(9))
                .containsExactly(new Standing(1, ADA, 1, at(1)), new Standing(1, BOB, 1, at(2)));
        assertThat(board(window, everybody()).top(9)).containsExactly(new Standing(1, BOB, 1, at(2)));
        assertThat(board(ladder, membersOf(team)).top(9)).containsExactly(new Standing(1, ADA, 1, at(1)));
    }

    private void giveAll() {
        give(ADA, 9, 1);
        give(BOB, 5, 2);
        give(CLEO, 5, 3);
        give(DURO, 1, 4);
    }

    private void give(MemberId who, long amount, long second) {
        record("gave", who, amount, at(second));
    }

    private void record(String kind, MemberId who, long amount, Instant moment) {
        jalon().record(
                        community,
                        activity(kind)
                                .id(kind + "/" + who.value() + "/" + moment)
                                .by(who)
                                .amounting(amount)
                                .at(moment))
                .orElseThrow();
    }

    private static Instant at(long second) {
        return START.plus(Duration.ofSeconds(second));
    }

    private GroupId group(GroupDraft draft, MemberId... members) {
        GroupId id = jalon().groups()
                .form(community, draft.since(START), BY_ANIMATOR)
                .orElseThrow()
                .id();
        for (MemberId one : members) {
            join(id, one, 0);
        }
        return id;
    }

    private void join(GroupId group, MemberId who, long second) {
        jalon().groups().join(community, group, who, at(second), BY_ANIMATOR).orElseThrow();
    }

    private void leave(GroupId group, MemberId who, long second) {
        jalon().groups().leave(community, group, who, at(second), BY_ANIMATOR).orElseThrow();
    }

    private void stayOff(MemberId who) {
        jalon().preferences().stayOffBoards(community, true, by(who)).orElseThrow();
    }

    private static ChallengeDraft challenge(String name) {
        return aChallenge(name)
                .with(milestone("one").when(count("gave").reaches(1)).together());
    }

    /** Open for an hour from now on. */
    private ChallengeId opened(ChallengeDraft draft) {
        ChallengeId id =
                jalon().challenges().draft(community, draft, BY_ANIMATOR).orElseThrow();
        jalon().challenges()
                .schedule(community, id, NOW, NOW.plusSeconds(3600), BY_ANIMATOR)
                .orElseThrow();
        return id;
    }

    private Outcome<Leaderboard> of(Audience audience) {
        return jalon().leaderboards().ofMembers(community, BOARD, audience);
    }

    private Leaderboard board(Audience audience) {
        return of(audience).orElseThrow();
    }

    private Leaderboard board(Board board, Audience audience) {
        return jalon().leaderboards().ofMembers(community, board, audience).orElseThrow();
    }

    private List<MemberId> members(Audience audience) {
        return board(audience).top(9).stream().map(Standing::member).toList();
    }

    private TeamBoard teams(TeamScore score) {
        return teams(BOARD, score);
    }

    private TeamBoard teams(Board board, TeamScore score) {
        return jalon().leaderboards().ofTeams(community, board, score).orElseThrow();
    }

    private long membersIn(GroupId team, Instant from, Instant until) {
        return teams(BOARD.over(Window.between(from, until)), TeamScore.MEAN)
                .of(team)
                .orElseThrow()
                .members();
    }

    private Outcome<TeamBoard> ofTeamsIn(ChallengeId id) {
        return jalon().leaderboards().ofTeams(community, BOARD, TeamScore.SUM, id);
    }

    private List<TeamStanding> teamsIn(ChallengeId id, TeamScore score) {
        return jalon().leaderboards()
                .ofTeams(community, BOARD, score, id)
                .orElseThrow()
                .all();
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
