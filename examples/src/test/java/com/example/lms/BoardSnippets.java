package com.example.lms;

import static org.jalon.leaderboard.Audience.entrantsOf;
import static org.jalon.leaderboard.Audience.everybody;
import static org.jalon.leaderboard.Audience.membersOf;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.level.AtLeast.atLeast;
import static org.jalon.recognition.level.FewerThan.fewerThan;
import static org.jalon.recognition.level.LevelRule.level;
import static org.jalon.recognition.level.LevelStep.gain;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jalon.CalendarPeriod;
import org.jalon.Jalon;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.group.GroupId;
import org.jalon.leaderboard.TeamBoard;
import org.jalon.leaderboard.TeamScore;
import org.jalon.leaderboard.TeamStanding;
import org.jalon.recognition.Difference;
import org.jalon.recognition.board.AnonymousStanding;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.MembersBoard;
import org.jalon.recognition.board.PublicBoard;
import org.jalon.recognition.board.Ranking;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.level.LevelStanding;
import org.jalon.recognition.policy.PolicyDraft;

/** What docs/levels-and-boards.md shows, in its order. */
final class BoardSnippets {

    private BoardSnippets() {}

    static PolicyDraft policyWithLevels() {
        // snippet
        PolicyDraft policy = policy("with levels")
                .with(points("answering", 10).forEach("answer.published"))
                .with(level("trust")
                        .step(gain(atLeast(5, count("answer.published"))))
                        .step(gain(atLeast(20, count("answer.published")).withinDays(100))
                                .loss(fewerThan(5, count("answer.published")).withinDays(60))
                                .afterGraceOfDays(14)));
        // end
        return policy;
    }

    static boolean mayEdit(Jalon jalon, CommunityId community, MemberId hugo) {
        // snippet
        LevelStanding standing =
                jalon.recognition().levels().of(community, hugo, "trust").orElseThrow();
        boolean mayEdit = standing.level() >= 2;
        // end
        return mayEdit;
    }

    static List<Standing> thisMonth(Jalon jalon, CommunityId community, LocalDate today) {
        // snippet
        Board month = boardOf(RECOGNITION)
                .over(Window.of(CalendarPeriod.MONTH, today))
                .ranked(Ranking.DENSE);
        Leaderboard board =
                jalon.leaderboards().ofMembers(community, month, everybody()).orElseThrow();
        List<Standing> top = board.top(10);
        // end
        return top;
    }

    static List<Leaderboard> ofSome(Jalon jalon, CommunityId community, GroupId blue, ChallengeId sprint) {
        Board month = boardOf(RECOGNITION);
        // snippet
        Leaderboard ofTeam = jalon.leaderboards()
                .ofMembers(community, month, membersOf(blue))
                .orElseThrow();
        Leaderboard ofChallenge = jalon.leaderboards()
                .ofMembers(community, boardOf(RECOGNITION), entrantsOf(sprint))
                .orElseThrow();
        // end
        return List.of(ofTeam, ofChallenge);
    }

    static List<TeamStanding> teams(Jalon jalon, CommunityId community) {
        // snippet
        TeamBoard teams = jalon.leaderboards()
                .ofTeams(community, boardOf(RECOGNITION), TeamScore.MEAN)
                .orElseThrow();
        List<TeamStanding> best = teams.top(3);
        // end
        return best;
    }

    static List<AnonymousStanding> shown(Leaderboard board, MemberId hugo) {
        // snippet
        PublicBoard inFull = board.shownToAll();
        List<Standing> page = inFull.top(20);
        List<Standing> next = inFull.after(page.get(page.size() - 1), 20);

        MembersBoard forHugo = board.shownTo(hugo);
        List<Standing> neighbours = forHugo.neighbours(2);
        List<AnonymousStanding> anonymous = forHugo.anonymous(10);
        // end
        return next.isEmpty() && !neighbours.isEmpty() ? anonymous : List.of();
    }

    static Difference preview(
            Jalon jalon, CommunityId community, PolicyDraft draft, Instant lastMonday, Actor camille) {
        // snippet
        Difference difference = jalon.recognition()
                .preview(lastMonday, community, draft, camille)
                .orElseThrow();
        difference.perSubject().forEach(one -> System.out.println(one.subject() + " " + one.net()));
        // end
        return difference;
    }
}
