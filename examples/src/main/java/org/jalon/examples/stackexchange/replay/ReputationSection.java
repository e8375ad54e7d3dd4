package org.jalon.examples.stackexchange.replay;

import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jalon.examples.replay.Inequality;
import org.jalon.examples.replay.RuleTotal;
import org.jalon.examples.report.Chart;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;

/** How reputation is spread, and what it was given for. */
record ReputationSection(SiteResult result) {

    private static final List<Integer> STEPS = List.of(1, 2, 11, 51, 101, 201, 501, 1_001);

    private static final Map<String, String> RULES = Map.of(
            SitePolicy.OPENING, "Opening an account",
            SitePolicy.ELSEWHERE, "Standing elsewhere in the network",
            SitePolicy.VOTES, "Votes on questions and answers",
            SitePolicy.ACCEPTED, "An answer accepted",
            SitePolicy.ACCEPTING, "Accepting an answer",
            SitePolicy.BOUNTY_GAIN, "A bounty won",
            SitePolicy.BOUNTY_COST, "A bounty offered");

    Section section() {
        List<Long> scored = result.scored().stream().map(result::reputationOf).toList();
        Inequality inequality = Inequality.among(scored);
        return Section.titled("How reputation is spread")
                .introducing(
                        "Most accounts were opened by visitors who already had standing elsewhere in the network and"
                                + " never wrote here: they show 1 or 101. The chart is about the "
                                + Words.number(scored.size())
                                + " members who got or lost points by what they did here.")
                .with(distribution(scored, inequality), sources());
    }

    private static Chart distribution(List<Long> scored, Inequality inequality) {
        return Chart.bars(
                        "Members by reputation",
                        "The top 10% hold " + Words.percent(inequality.topShare(0.1))
                                + " of all reputation; the top 1%, "
                                + inequality.people(0.01) + " members, hold "
                                + Words.percent(inequality.topShare(0.01)) + ".")
                .measuring("members")
                .over(IntStream.range(0, STEPS.size())
                        .mapToObj(ReputationSection::label)
                        .toList())
                .series(
                        "Members",
                        IntStream.range(0, STEPS.size())
                                .mapToObj(step -> scored.stream()
                                        .filter(it -> isIn(step, it))
                                        .count())
                                .toList());
    }

    private static String label(int step) {
        boolean last = step + 1 == STEPS.size();
        long from = STEPS.get(step);
        if (last) {
            return "over " + Words.number(from - 1);
        }
        long to = STEPS.get(step + 1) - 1L;
        return from == to ? Words.number(from) : Words.number(from) + "–" + Words.number(to);
    }

    private static boolean isIn(int step, long reputation) {
        boolean last = step + 1 == STEPS.size();
        return reputation >= STEPS.get(step) && (last || reputation < STEPS.get(step + 1));
    }

    private Table sources() {
        return Table.of(
                        RuleTotal.of(SitePolicy.REPUTATION, result.awards()),
                        text("What it was given for", total -> RULES.getOrDefault(total.ruleId(), total.ruleId())),
                        bar("Points", RuleTotal::amount),
                        count("Times", RuleTotal::times))
                .titled("What reputation was given for");
    }
}
