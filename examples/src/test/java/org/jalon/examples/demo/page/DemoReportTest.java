package org.jalon.examples.demo.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.util.List;
import org.jalon.community.MemberId;
import org.jalon.examples.demo.story.Story;
import org.jalon.examples.report.Cell;
import org.jalon.examples.report.Chart;
import org.jalon.examples.report.Report;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.Recognition;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoReportTest {

    private static Story story;
    private static Recognition recognition;
    private static Report report;

    @BeforeAll
    static void write() {
        story = Story.seeded(1);
        recognition = story.jalon().recognition();
        report = DemoReport.of(story);
    }

    @Test
    void the_board_is_that_of_jalon() {
        List<Standing> board =
                recognition.leaderboard(story.cohort(), boardOf(RECOGNITION)).top(100);

        assertThat(column(table("Since the beginning"), 3))
                .isEqualTo(board.stream().map(it -> Cell.count(it.points())).toList());
    }

    @Test
    void everybody_has_the_points_that_jalon_says() {
        assertThat(column(table("Members, in the order in which they were invited"), 4))
                .isEqualTo(story.script().people().stream()
                        .map(person -> Cell.count(balance(person.id())))
                        .toList());
    }

    @Test
    void points_by_reason_add_up_to_all_balances() {
        Chart chart = (Chart) section("Recognition").blocks().stream()
                .filter(Chart.class::isInstance)
                .findFirst()
                .orElseThrow();
        long balances = story.script().people().stream()
                .mapToLong(person -> balance(person.id()))
                .sum();

        assertThat(chart.series().get(0).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo((double) balances);
    }

    @Test
    void phases_share_out_all_points() {
        long all = recognition.leaderboard(story.cohort(), boardOf(RECOGNITION)).top(100).stream()
                .mapToLong(Standing::points)
                .sum();

        assertThat(column(table("The three phases"), 7).stream()
                        .mapToLong(cell -> ((Cell.Quantity) cell).value().longValueExact())
                        .sum())
                .isEqualTo(all);
    }

    @Test
    void badges_are_those_that_stand() {
        long badges = recognition.standing(story.cohort()).stream()
                .filter(award -> award.kind().is(AwardType.BADGE))
                .count();

        assertThat(column(table("Badges, the rarest first"), 2).stream()
                        .mapToLong(cell -> ((Cell.Quantity) cell).value().longValueExact())
                        .sum())
                .isEqualTo(badges);
    }

    @Test
    void every_rule_and_badge_has_plain_words() {
        Honours honours = new Honours(story);

        assertThat(honours.pointsByRule().keySet())
                .allSatisfy(rule -> assertThat(Reasons.ofRule(rule)).isNotEqualTo(rule));
        assertThat(honours.byBadge())
                .allSatisfy(badge -> assertThat(Reasons.ofBadge(badge.getKey())).isNotEqualTo(badge.getKey()));
    }

    private static long balance(MemberId member) {
        return recognition.balance(story.cohort(), Subject.member(member), RECOGNITION);
    }

    private static Section section(String title) {
        return report.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(String title) {
        return (Table) report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Table table && table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Cell> column(Table table, int index) {
        return table.rows().stream().map(row -> row.get(index)).toList();
    }
}
