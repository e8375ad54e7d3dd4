package org.jalon.examples.stackexchange.replay;

import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.tags;
import static org.jalon.examples.report.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jalon.examples.report.Figure;
import org.jalon.examples.report.Report;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.ledger.Award;

/** The result in plain words, for whoever looks after the community. */
record SiteReport(SiteResult result, Comparison comparison) {

    Report report() {
        Span span = Span.of(result.dump());
        return Report.titled("A question-and-answer site, recognised by Jalon")
                .subtitled("All that " + Words.number(result.reputation().size()) + " members did in " + span.days()
                        + " days, from " + Words.day(span.firstDay()) + " to " + Words.day(span.lastDay())
                        + ", put through one set of recognition rules")
                .headlining(headline())
                .with(
                        leaders(),
                        new ReputationSection(result).section(),
                        new BadgeSection(result).section(),
                        new ClosenessSection(comparison).section(),
                        new CapSection(result).section(),
                        new BonusSection(result).section());
    }

    private Figure[] headline() {
        List<Figure> figures = new ArrayList<>();
        ReputationMatch reputation = comparison.reputation();
        figures.add(Figure.of("Members with points", reputation.members())
                .hinting("earned or lost here, out of "
                        + Words.number(result.reputation().size())));
        figures.add(Figure.of("Badges awarded", result.badges().size()).hinting(badgesHint()));
        figures.add(Figure.of("Reputations exactly as on the site", reputation.exact())
                .hinting("of the " + Words.number(reputation.members()) + " members with points"));
        figures.add(Figure.of("Same people in the top 20", comparison.commonInTop20())
                .hinting("and " + comparison.commonInTop100() + " in the top 100"));
        return figures.toArray(Figure[]::new);
    }

    private String badgesHint() {
        return comparison
                .allBadges()
                .map(all -> Words.number(all.matching()) + " of them by the site too, which gave "
                        + Words.number(all.official()))
                .orElse("the dump does not tell those of the site");
    }

    private Section leaders() {
        Map<String, List<String>> badges = badgesByMember();
        Map<String, Long> official = result.dump().users().stream()
                .collect(Collectors.toMap(user -> Site.memberId(user.id()).value(), user -> (long) user.reputation()));
        return Section.titled("Who leads")
                .introducing(
                        "The members with the highest reputation. The last column is what the site itself showed on its"
                                + " last day.")
                .with(Table.of(
                                result.leaders(),
                                count("Rank", Standing::rank),
                                text("Member", it -> it.member().value()),
                                bar("Reputation", Standing::points),
                                tags(
                                        "Most frequent badges",
                                        it -> badges.getOrDefault(it.member().value(), List.of())),
                                count(
                                        "On the site",
                                        it -> official.getOrDefault(it.member().value(), 0L)))
                        .showing(Math.max(1, result.leaders().size())));
    }

    private Map<String, List<String>> badgesByMember() {
        return result.badges().stream()
                .collect(Collectors.groupingBy(
                        it -> it.subject().id(),
                        Collectors.collectingAndThen(Collectors.toList(), SiteReport::mostFrequent)));
    }

    private static List<String> mostFrequent(List<Award> badges) {
        Map<String, Long> counts = badges.stream()
                .collect(Collectors.groupingBy(it -> it.kind().name(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .map(it -> it.getValue() == 1 ? it.getKey() : it.getKey() + " × " + it.getValue())
                .toList();
    }
}
