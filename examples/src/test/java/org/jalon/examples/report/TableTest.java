package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.decimal;
import static org.jalon.examples.report.Column.tags;
import static org.jalon.examples.report.Column.text;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {

    private record Standing(int rank, String member, long points) {}

    private static final List<Standing> STANDINGS =
            List.of(new Standing(1, "Zoé", 2_000), new Standing(2, "Tom", 500), new Standing(3, "Ali", -30));

    private static String html(Table table) {
        return new BlockHtml(Language.ENGLISH).table(table).markup();
    }

    @Test
    void numbers_stand_to_the_right_and_carry_their_exact_value() {
        String html = html(
                Table.of(STANDINGS, text("Member", Standing::member), decimal("Mean", 1, it -> it.points() / 3.0)));

        assertThat(html)
                .contains("<th class=\"number\" scope=\"col\">Mean</th>")
                .contains("<td class=\"number\"><data value=\"666.666666667\">666.7</data>");
    }

    @Test
    void the_first_words_of_a_row_name_it() {
        String html = html(Table.of(STANDINGS, count("Rank", Standing::rank), text("Member", Standing::member)));

        assertThat(html)
                .contains("<th class=\"text\" scope=\"row\">Zoé</th>")
                .contains("<td class=\"number\"><data value=\"1\">1");
    }

    @Test
    void a_leaderboard_draws_bars_relative_to_the_best() {
        String html = html(Table.of(STANDINGS, text("Member", Standing::member), bar("Points", Standing::points)));

        assertThat(html)
                .contains("<span style=\"width:100.0%\"></span>\n<data value=\"2000\">2,000</data>")
                .contains("<span style=\"width:25.0%\"></span>\n<data value=\"500\">500</data>")
                .contains("<span style=\"width:0.0%\"></span>\n<data value=\"-30\">-30</data>");
    }

    @Test
    void bars_are_empty_when_nobody_has_points() {
        String html = html(Table.of(List.of(new Standing(1, "Zoé", 0)), bar("Points", Standing::points)));

        assertThat(html).contains("<span style=\"width:0%\"></span>");
    }

    @Test
    void badges_are_shown_as_tags() {
        String html = html(Table.of(STANDINGS.subList(0, 1), tags("Badges", it -> List.of("Helper", "Practitioner"))));

        assertThat(html).contains("<span class=\"tag\">Helper</span>\n<span class=\"tag\">Practitioner</span>");
    }

    @Test
    void a_long_table_shows_its_first_rows_and_folds_the_whole() {
        List<Integer> items = IntStream.rangeClosed(1, 1_200).boxed().toList();
        String html = html(Table.of(items, text("Member", it -> "M" + it + ".")).showing(2));

        assertThat(html).contains("<summary>Show all 1,200 rows</summary>");
        String unfolded = html.substring(html.indexOf("</details>"));
        assertThat(unfolded).contains("M1.", "M2.").doesNotContain("M3.");
        assertThat(html).contains("M1200.");
    }

    @Test
    void a_short_table_is_not_folded() {
        assertThat(html(Table.of(STANDINGS, text("Member", Standing::member)).showing(3)))
                .doesNotContain("<details");
    }

    @Test
    void a_table_without_title_is_read_out_by_its_headings() {
        String untitled = html(Table.of(STANDINGS, text("Member", Standing::member), bar("Points", Standing::points)));
        String titled =
                html(Table.of(STANDINGS, text("Member", Standing::member)).titled("Board"));

        assertThat(untitled).contains("role=\"region\" aria-label=\"Member, Points\"");
        assertThat(titled).contains("role=\"region\" aria-label=\"Board\"");
    }

    @Test
    void an_empty_table_says_so() {
        String html = html(
                Table.of(List.<Standing>of(), text("Member", Standing::member)).titled("Leavers"));

        assertThat(html).contains("<h3>Leavers</h3>", "Nothing to show yet.").doesNotContain("<table");
    }

    @Test
    void a_row_of_another_length_is_refused() {
        List<Table.Heading> headings = List.of(new Table.Heading("Member", Column.Look.TEXT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("Board", headings, List.of(List.of()), 10))
                .withMessageContaining("table \"Board\" has a row without exactly 1 cells");
    }
}
