package org.jalon.examples.report;

import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.decimal;
import static org.jalon.examples.report.Column.percent;
import static org.jalon.examples.report.Column.tags;
import static org.jalon.examples.report.Column.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.examples.report.Timeline.Moment;

/** Reports as rich as the examples may write: every kind of block, long tables, long names, gaps, negative numbers. */
final class SampleReports {

    record Standing(int rank, String member, long answers, double acceptance, long points, List<String> badges) {}

    private SampleReports() {}

    static Report english() {
        return Report.titled("Leading change: a learning community")
                .subtitled("Cohort of spring 2026, from 2 March to 24 May, around the course CDC-26")
                .headlining(
                        Figure.of("Active members", 128).hinting("of 164 enrolled; 31 in the first week"),
                        Figure.of("Contributions", 2417).hinting("three in four come from learners"),
                        Figure.of("Median time to an answer", "3 h 20").hinting("11 h in the first week"),
                        Figure.percent("Questions with an answer", 0.934).hinting("19 are still open"))
                .with(participation(), recognition(), challenge(), details());
    }

    private static Section participation() {
        return Section.titled("How the community came alive")
                .introducing("Activity before, during and after the training. A community that lives only while the"
                        + " course is running is an audience; what counts is the part that stays.")
                .with(
                        Chart.lines(
                                        "Contributions per week",
                                        "Answers overtook questions in week 6 and stayed ahead after the course ended.")
                                .measuring("contributions")
                                .over(weeks())
                                .series("Questions", 12, 31, 44, 52, 49, 43, 38, 36, 30, 24, 19, 17)
                                .series("Answers", 4, 14, 29, 43, 47, 58, 66, 71, 64, 55, 49, 44)
                                .series(
                                        "Evidence of practice",
                                        Double.NaN,
                                        Double.NaN,
                                        Double.NaN,
                                        2,
                                        5,
                                        9,
                                        14,
                                        18,
                                        23,
                                        27,
                                        25,
                                        29),
                        Note.info(
                                "Week 9 was a holiday",
                                "The dip is the calendar, not the community: the previous cohort shows the same."),
                        Chart.stackedBars(
                                        "Who contributes",
                                        "Experts carried the first two weeks; learners have led since week 3.")
                                .measuring("contributions")
                                .over(weeks())
                                .series("Learners", 5, 20, 48, 68, 74, 82, 90, 97, 92, 84, 74, 71)
                                .series("Experts", 9, 19, 20, 22, 20, 20, 19, 18, 17, 15, 13, 13)
                                .series("Trainers", 2, 6, 5, 7, 7, 8, 9, 10, 8, 7, 6, 6));
    }

    private static List<String> weeks() {
        return IntStream.rangeClosed(1, 12).mapToObj(it -> "Week " + it).toList();
    }

    private static Section recognition() {
        return Section.titled("Recognition")
                .introducing("Points go to what helps others. Ties are broken by who got there first.")
                .with(
                        Table.of(
                                        standings(47),
                                        count("Rank", Standing::rank),
                                        text("Member", Standing::member),
                                        bar("Points", Standing::points),
                                        count("Answers", Standing::answers),
                                        percent("Accepted", Standing::acceptance),
                                        tags("Badges", Standing::badges))
                                .titled("Leaderboard")
                                .showing(10),
                        Chart.horizontalBars(
                                        "What points were given for",
                                        "Accepted answers bring more than half of all points.")
                                .measuring("points")
                                .over(
                                        "Accepted answer",
                                        "Evidence of practice attested",
                                        "Answer published",
                                        "Resource shared",
                                        "Suggestion adopted")
                                .series("Points", 12_480, 5_210, 3_900, 1_240, 310));
    }

    static List<Standing> standings(int size) {
        List<String> names = List.of(
                "Amélie Fournier",
                "Bakary Traoré",
                "Chloé Lefèvre",
                "Maximilian-Alexander von und zu Hohenstein-Wolfsburg",
                "陈晓明",
                "ليلى حداد",
                "Elif Yılmaz",
                "João Pereira");
        return IntStream.rangeClosed(1, size)
                .mapToObj(it -> new Standing(
                        it,
                        names.get((it - 1) % names.size()) + (it > names.size() ? " " + it : ""),
                        Math.max(0, 96 - 2L * it),
                        it % 9 == 0 ? Double.NaN : 0.9 - it / 100.0,
                        (long) (1480 / Math.sqrt(it)) - 20L * (it / 6),
                        it < 4
                                ? List.of("Helper", "First answer", "Practitioner")
                                : it < 9 ? List.of("Helper") : List.of()))
                .toList();
    }

    private static Section challenge() {
        return Section.titled("The challenge: one change at work")
                .introducing("Proposed by two members, adopted on 9 March, closed on 10 May.")
                .with(
                        Timeline.of(
                                        Moment.event(
                                                LocalDate.of(2026, 3, 9),
                                                "Challenge adopted",
                                                "Apply one idea of the course at work, and show what changed."),
                                        Moment.milestone(
                                                LocalDate.of(2026, 3, 27),
                                                "Milestone 1: a first attempt",
                                                "Reached by 40 members, eleven days ahead of the date set."),
                                        Moment.badge(
                                                LocalDate.of(2026, 4, 2),
                                                "Practitioner",
                                                "Awarded to Bakary Traoré for evidence attested by his manager."),
                                        Moment.retraction(
                                                LocalDate.of(2026, 4, 4),
                                                "40 points taken back",
                                                "A removed contribution no longer counts; the history shows both entries."),
                                        Moment.milestone(
                                                LocalDate.of(2026, 4, 30),
                                                "Milestone 2: 100 pieces of evidence, together",
                                                ""))
                                .titled("How it went"),
                        Note.warning(
                                "A few carry much",
                                "Ten members gave 38% of all answers. Invite others to reply first, or the community"
                                        + " depends on them."));
    }

    record Team(String name, long members, double mean, double gini, long change) {}

    private static Section details() {
        List<Team> teams = List.of(
                new Team("North", 31, 182.4, 0.4312, 12),
                new Team("South", 28, 171.95, 0.3871, -4),
                new Team("Abroad", 12, 0, Double.NaN, 0));
        return Section.titled("Teams")
                .with(
                        Table.of(
                                teams,
                                text("Team", Team::name),
                                count("Members", Team::members),
                                decimal("Mean points", 1, Team::mean),
                                decimal("Inequality (Gini)", 3, Team::gini),
                                count("Change", Team::change)),
                        Chart.bars("Mean points per member", "North leads South by ten points.")
                                .measuring("points per member")
                                .over("North", "South", "Abroad")
                                .series("April", 120.5, 131.25, 0)
                                .series("May", 182.4, 171.95, 0),
                        Table.of(List.<Team>of(), text("Team", Team::name)).titled("Teams that were dissolved"));
    }

    static Report french() {
        return Report.titled("Conduite du changement : une communauté apprenante")
                .in(Language.FRENCH)
                .subtitled("Promotion de printemps 2026, du 2 mars au 24 mai")
                .headlining(
                        Figure.of("Contributions", 2417),
                        Figure.decimal("Réponses par question", 1, 2.35),
                        Figure.percent("Questions répondues", 0.934))
                .with(
                        Section.titled("Le défi")
                                .with(Timeline.of(Moment.milestone(
                                        LocalDate.of(2026, 8, 1),
                                        "Jalon 1 : un premier essai",
                                        "Atteint par 40 membres."))),
                        Section.titled("Le classement")
                                .with(Table.of(
                                        standings(30),
                                        text("Membre", Standing::member),
                                        bar("Points", Standing::points))));
    }
}
