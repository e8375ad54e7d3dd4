package org.jalon.examples.stackexchange.replay;

import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jalon.examples.replay.Weeks;
import org.jalon.examples.report.Chart;
import org.jalon.examples.report.Note;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.ledger.Award;

/** Which badges were awarded, and when. */
record BadgeSection(SiteResult result) {

    /** Awarded for counters that the dump gives for one moment only. */
    private static final Set<String> UNDATED =
            Set.of("Supporter", "Critic", "Popular Question", "Notable Question", "Famous Question");

    private static final Set<String> ASKING =
            Set.of("Student", "Scholar", "Nice Question", "Good Question", "Great Question", "Promoter", "Investor");

    private static final Set<String> TAKING_PART = Set.of("Commentator", "Mortarboard");

    Section section() {
        Map<String, List<Award>> byName = result.badges().stream()
                .collect(Collectors.groupingBy(it -> it.kind().name(), TreeMap::new, Collectors.toList()));
        List<Map.Entry<String, List<Award>>> rows = byName.entrySet().stream()
                .sorted(Comparator.comparingInt(it -> -it.getValue().size()))
                .toList();
        return Section.titled("Badges over time")
                .introducing(
                        "A badge tells a member what the community values. Firsts come in a wave when a site opens;"
                                + " what counts later is that badges for good questions and answers keep coming.")
                .with(
                        chart(),
                        Note.info(
                                "Five badges are missing from this chart",
                                String.join(", ", UNDATED.stream().sorted().toList())
                                        + " are awarded, but follow from counters of which only the last value is known;"
                                        + " so is their day."),
                        Table.of(
                                        rows,
                                        text("Badge", Map.Entry::getKey),
                                        bar("Awarded", it -> it.getValue().size()),
                                        count("Members", it -> members(it.getValue())))
                                .titled("All badges awarded")
                                .showing(25));
    }

    private Chart chart() {
        Span span = Span.of(result.dump());
        Weeks weeks = Weeks.between(span.opened(), span.lastSeen());
        List<Award> dated = result.badges().stream()
                .filter(it -> !UNDATED.contains(it.kind().name()))
                .toList();
        List<Long> asking = counts(weeks, dated, ASKING);
        List<Long> taking = counts(weeks, dated, TAKING_PART);
        Set<String> answering = dated.stream()
                .map(it -> it.kind().name())
                .filter(it -> !ASKING.contains(it) && !TAKING_PART.contains(it))
                .collect(Collectors.toSet());
        return Chart.stackedBars("Badges per week", takeaway(weeks, dated))
                .measuring("badges")
                .over(weeks.labels())
                .series("For asking", asking)
                .series("For answering", counts(weeks, dated, answering))
                .series("For taking part", taking);
    }

    private static List<Long> counts(Weeks weeks, List<Award> awards, Set<String> badges) {
        return weeks.counts(
                awards.stream().filter(it -> badges.contains(it.kind().name())).map(Award::occurredAt));
    }

    private static String takeaway(Weeks weeks, List<Award> dated) {
        List<Long> all = weeks.counts(dated.stream().map(Award::occurredAt));
        int most = all.indexOf(all.stream().max(Comparator.naturalOrder()).orElse(0L));
        return "Most in the week of " + Words.day(weeks.first().plusWeeks(most)) + ": " + Words.number(all.get(most))
                + " of " + Words.number(dated.size()) + ".";
    }

    private static long members(List<Award> awards) {
        return awards.stream().map(Award::subject).distinct().count();
    }
}
