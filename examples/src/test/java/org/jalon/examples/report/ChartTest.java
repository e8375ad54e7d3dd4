package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Chart CHART = Chart.lines("Answers per week", "They doubled.")
            .measuring("answers")
            .over("Week 1", "Week 2")
            .series("Learners", 1_000, 2_000)
            .series("Experts", Double.NaN, 2.5);

    private static String html(Chart chart) {
        return new BlockHtml(Language.ENGLISH).chart(chart).markup();
    }

    @Test
    void a_chart_tells_its_title_and_takeaway_in_words() {
        assertThat(html(CHART))
                .contains("<h3>Answers per week</h3>", "<p class=\"takeaway\">They doubled.</p>")
                .contains("<canvas role=\"img\" aria-label=\"Answers per week. They doubled.\"></canvas>");
    }

    @Test
    void every_number_of_the_picture_is_in_the_table_below_it() {
        assertThat(html(CHART))
                .contains("<summary>The numbers behind this chart</summary>")
                .contains("scope=\"row\">Week 1</th>\n<td class=\"number\"><data value=\"1000\">1,000</data>")
                .contains("<td class=\"number\">–</td>")
                .contains("<data value=\"2.5\">2.50</data>");
    }

    @Test
    void the_script_learns_how_to_draw() {
        assertThat(html(CHART)).contains("data-shape=\"lines\" data-measure=\"answers\"");
        assertThat(html(Chart.bars("a", "b"))).contains("data-shape=\"bars\"");
        assertThat(html(Chart.horizontalBars("a", "b"))).contains("data-shape=\"horizontal_bars\"");
        assertThat(html(Chart.stackedBars("a", "b"))).contains("data-shape=\"stacked_bars\"");
    }

    @Test
    void a_chart_of_side_bars_grows_with_them() {
        Chart two = Chart.horizontalBars("a", "b").over("x", "y").series("n", 1, 2);
        Chart three = Chart.horizontalBars("a", "b").over("x", "y", "z").series("n", 1, 2, 3);

        assertThat(html(two)).contains("height:162px");
        assertThat(html(three)).contains("height:198px");
    }

    @Test
    void decimals_suit_the_size_of_the_values() {
        assertThat(Chart.bars("a", "b")
                        .over("x")
                        .series("n", 0.0123)
                        .series()
                        .get(0)
                        .decimals())
                .isEqualTo(3);
        assertThat(Chart.bars("a", "b")
                        .over("x")
                        .series("n", -150.5)
                        .series()
                        .get(0)
                        .decimals())
                .isEqualTo(1);
        assertThat(Chart.bars("a", "b")
                        .over("x")
                        .series("n", Double.NaN)
                        .series()
                        .get(0)
                        .decimals())
                .isZero();
    }

    @Test
    void a_chart_without_values_says_so() {
        String html = html(Chart.bars("Points", "Nobody has points."));

        assertThat(html).contains("Nobody has points.", "Nothing to show yet.").doesNotContain("<canvas", "<table");
    }

    @Test
    void a_series_of_another_length_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHART.series("Trainers", 1))
                .withMessage("series \"Trainers\" has 1 values for 2 labels; pass one value per label");
    }

    @Test
    void a_chart_without_takeaway_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.bars("Points", ""));
    }
}
