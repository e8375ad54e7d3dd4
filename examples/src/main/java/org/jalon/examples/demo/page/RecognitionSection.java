package org.jalon.examples.demo.page;

import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.tags;
import static org.jalon.examples.report.Column.text;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.examples.report.Chart;
import org.jalon.examples.report.Column;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.ledger.Award;

/** Points, boards and badges. */
record RecognitionSection(Facts facts, Honours honours, Reasons reasons) {

    private static final int LATELY = 90;
    private static final int RAREST = 2;

    Section section() {
        return Section.titled("Recognition")
                .introducing("Points go to what helps others. The boards can be shown whole to you; a member is shown"
                        + " the neighbours only, which encourages more than a distant first place.")
                .with(
                        board(honours.all(honours.allTime()))
                                .titled("Since the beginning")
                                .showing(10),
                        board(honours.lastDays(LATELY).top(5)).titled("The last " + LATELY + " days"),
                        neighbours(),
                        sources(),
                        badges());
    }

    private Table board(List<Standing> standings) {
        return Table.of(
                standings,
                count("Rank", Standing::rank),
                text("Member", it -> facts.name(it.member())),
                text("Role", it -> Words.role(facts.story().script().person(it.member()))),
                bar("Points", Standing::points),
                count("Badges", it -> honours.badges(it.member()).size()),
                tags(
                        "The rarest",
                        it -> honours.badges(it.member()).stream().limit(RAREST).toList()));
    }

    private Table neighbours() {
        Person somebody = honours.inTheMiddle();
        return Table.of(
                        honours.neighbours(somebody),
                        count("Rank", Standing::rank),
                        text(
                                "Member",
                                it -> it.member().equals(somebody.id())
                                        ? somebody + " (you)"
                                        : facts.name(it.member())),
                        bar("Points", Standing::points))
                .titled("What " + somebody + " sees: the neighbours");
    }

    private Chart sources() {
        Map<String, Long> byRule = honours.pointsByRule();
        List<Entry<String, Long>> sorted = byRule.entrySet().stream()
                .sorted(Entry.<String, Long>comparingByValue().reversed().thenComparing(Entry.comparingByKey()))
                .toList();
        String most = Reasons.ofRule(sorted.get(0).getKey());
        return Chart.horizontalBars("What points were given for", most + " brought the most points.")
                .measuring("points")
                .over(sorted.stream().map(it -> Reasons.ofRule(it.getKey())).toList())
                .series("Points", sorted.stream().map(Entry::getValue).toList());
    }

    private Table badges() {
        Column<Entry<String, List<Award>>> latest = text("Latest", it -> latest(it.getValue()));
        return Table.of(
                        honours.byBadge(),
                        text("Badge", Entry::getKey),
                        text("For whoever", it -> Reasons.ofBadge(it.getKey())),
                        bar("Members", it -> it.getValue().size()),
                        latest)
                .titled("Badges, the rarest first");
    }

    private String latest(List<Award> awards) {
        Award last = awards.get(awards.size() - 1);
        return facts.name(last.subject()) + ", " + Dates.full(CourseYear.dayOf(last.occurredAt()));
    }
}
