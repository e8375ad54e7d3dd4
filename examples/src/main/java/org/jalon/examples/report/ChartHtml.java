package org.jalon.examples.report;

import static org.jalon.examples.report.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.examples.report.Chart.Series;
import org.jalon.examples.report.Chart.Shape;
import org.jalon.examples.report.Column.Look;
import org.jalon.examples.report.Table.Heading;

/**
 * A chart. The page holds its numbers once, in the table below it: the script draws what that table says, so picture
 * and table cannot disagree and no data ever stands inside a script.
 */
record ChartHtml(Language language, Chart chart) {

    private static final int HEIGHT = 320;
    private static final int HEIGHT_PER_BAR = 36;
    private static final int HEIGHT_OF_AXIS = 90;

    Html html() {
        return tag("figure", "block chart")
                .with("data-shape", chart.shape().name().toLowerCase(Locale.ROOT))
                .with("data-measure", chart.measure())
                .containing(caption(), contents());
    }

    private Html caption() {
        return tag("figcaption")
                .containing(tag("h3").text(chart.title()), tag("p", "takeaway").text(chart.takeaway()));
    }

    private Html contents() {
        return chart.labels().isEmpty() || chart.series().isEmpty()
                ? tag("p", "nothing").text(language.say(Phrase.NOTHING_YET))
                : Html.join(List.of(plot(), numbers()));
    }

    private Html plot() {
        Html picture = tag("canvas")
                .with("role", "img")
                .with("aria-label", chart.title() + ". " + chart.takeaway())
                .text("");
        return tag("div", "plot").with("style", "height:" + height() + "px").containing(picture);
    }

    private int height() {
        int bars = chart.labels().size() * chart.series().size();
        return chart.shape() == Shape.HORIZONTAL_BARS ? bars * HEIGHT_PER_BAR + HEIGHT_OF_AXIS : HEIGHT;
    }

    private Html numbers() {
        return tag("details", "numbers")
                .containing(
                        tag("summary").text(language.say(Phrase.THE_NUMBERS)),
                        TableHtml.of(table(), language).bare());
    }

    private Table table() {
        List<Heading> headings = Stream.concat(
                        Stream.of(new Heading("", Look.TEXT)),
                        chart.series().stream().map(it -> new Heading(it.name(), Look.NUMBER)))
                .toList();
        List<List<Cell>> rows =
                IntStream.range(0, chart.labels().size()).mapToObj(this::row).toList();
        return new Table(chart.title(), headings, rows, Integer.MAX_VALUE);
    }

    private List<Cell> row(int place) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(chart.labels().get(place)));
        for (Series series : chart.series()) {
            row.add(Cell.decimal(series.decimals(), series.values().get(place)));
        }
        return row;
    }
}
