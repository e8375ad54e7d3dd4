package org.jalon.examples.forum.replay;

import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.tags;
import static org.jalon.examples.report.Column.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.examples.forum.Reply;
import org.jalon.examples.replay.Inequality;
import org.jalon.examples.report.Figure;
import org.jalon.examples.report.Note;
import org.jalon.examples.report.Report;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.ledger.Award;

/** The result in plain words, for whoever looks after the community. */
record ForumReport(ForumResult result) {

    private static final int LEADERS = 20;

    Report report() {
        Inequality participation = result.participation();
        return Report.titled("The discussion forum of a course, recognised by Jalon")
                .subtitled(subtitle())
                .headlining(
                        Figure.of("Replies", participation.total()).hinting("one for each person answered"),
                        Figure.of("Contributors", participation.size())
                                .hinting(Words.percent(participation.shareHaving(1)) + " of them wrote once"),
                        Figure.of("Written by the top 10%", Words.percent(participation.topShare(0.1)))
                                .hinting("by the top 1%: " + Words.percent(participation.topShare(0.01))),
                        Figure.of("Badges awarded", result.badges().size())
                                .hinting("to " + Words.number(holders()) + " members"))
                .with(
                        new LifeSection(result).section(),
                        new ParticipationSection(result).section(),
                        leaders(),
                        new RecognitionSection(result).section());
    }

    private String subtitle() {
        List<Reply> byTime = result.log().replies().stream()
                .sorted(Comparator.comparing(Reply::at))
                .toList();
        return byTime.isEmpty()
                ? "No replies"
                : "All replies from " + Words.day(byTime.get(0).at()) + " to "
                        + Words.day(byTime.get(byTime.size() - 1).at())
                        + ", put through the recognition policy for learning communities";
    }

    private long holders() {
        return result.badges().stream().map(Award::subject).distinct().count();
    }

    private Section leaders() {
        Map<String, List<String>> badges = result.badges().stream()
                .collect(Collectors.groupingBy(
                        it -> it.subject().id(),
                        Collectors.mapping(it -> it.kind().name(), Collectors.toList())));
        List<Standing> leaders = result.standings().stream().limit(LEADERS).toList();
        return Section.titled("Who leads")
                .introducing(
                        "A reply brings 2 points, at most 20 a day; each reply received brings 1, at most 10 a day."
                                + " So what is rewarded is to write what others answer, not to write much."
                                + " Whoever reached a total first stands before who reached it later.")
                .with(board(leaders, badges), staffNote(leaders));
    }

    private Table board(List<Standing> leaders, Map<String, List<String>> badges) {
        return Table.of(
                        leaders,
                        count("Rank", Standing::rank),
                        text("Member", it -> name(it.member().value())),
                        bar("Points", Standing::points),
                        count("Replies", it -> result.repliesOf(it.member().value())),
                        tags("Badges", it -> badges.getOrDefault(it.member().value(), List.of())))
                .showing(LEADERS);
    }

    private Note staffNote(List<Standing> leaders) {
        long staff = leaders.stream()
                .filter(it -> result.staff().includes(it.member().value()))
                .count();
        return result.staff().people().isEmpty()
                ? Note.info("Staff", "It is not known who belongs to the course's staff.")
                : Note.info(
                        "Staff",
                        Words.number(staff) + " of the first " + leaders.size()
                                + " belong to the course's staff. They are marked, and stay on the board: hiding them would"
                                + " hide how much of the conversation rests on them.");
    }

    private String name(String member) {
        return result.staff().includes(member) ? member + " (staff)" : member;
    }
}
