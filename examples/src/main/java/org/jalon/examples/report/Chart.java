package org.jalon.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A picture of numbers, which the page always offers as a table too.
 *
 * @param takeaway the one sentence to remember; a reader who cannot see the picture gets this
 * @param measure what the values are, such as {@code "points"}; may be empty
 * @param labels one per place along the chart
 * @param series each with one value per label
 */
public record Chart(
        Shape shape, String title, String takeaway, String measure, List<String> labels, List<Series> series)
        implements Block {

    /** How the values are drawn. */
    public enum Shape {
        BARS,
        HORIZONTAL_BARS,
        LINES,
        STACKED_BARS
    }

    /**
     * Values of the same kind, drawn in one colour.
     *
     * @param values {@link Double#NaN} leaves a gap
     */
    public record Series(String name, List<Double> values) {
        public Series {
            Titles.require("series", name);
            values = List.copyOf(values);
        }

        /** As many decimals as it takes to tell values of this size apart. */
        int decimals() {
            if (finite().allMatch(it -> it == Math.rint(it))) {
                return 0;
            }
            double greatest = finite().map(Math::abs).max().orElse(0);
            return greatest >= 100 ? 1 : greatest >= 1 ? 2 : 3;
        }

        private DoubleStream finite() {
            return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite);
        }
    }

    public Chart {
        Titles.require("chart", title);
        Titles.require("takeaway of chart", takeaway);
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != labels.size()) {
                throw new IllegalArgumentException("series \"" + one.name() + "\" has "
                        + one.values().size() + " values for " + labels.size() + " labels; pass one value per label");
            }
        }
    }

    public static Chart bars(String title, String takeaway) {
        return new Chart(Shape.BARS, title, takeaway, "", List.of(), List.of());
    }

    /** Bars from left to right: the choice for long labels. */
    public static Chart horizontalBars(String title, String takeaway) {
        return new Chart(Shape.HORIZONTAL_BARS, title, takeaway, "", List.of(), List.of());
    }

    public static Chart lines(String title, String takeaway) {
        return new Chart(Shape.LINES, title, takeaway, "", List.of(), List.of());
    }

    /** Bars whose series add up to a total. */
    public static Chart stackedBars(String title, String takeaway) {
        return new Chart(Shape.STACKED_BARS, title, takeaway, "", List.of(), List.of());
    }

    public Chart measuring(String measure) {
        return new Chart(shape, title, takeaway, measure, labels, series);
    }

    /** The places along the chart; give them before the series. */
    public Chart over(List<String> labels) {
        return new Chart(shape, title, takeaway, measure, labels, series);
    }

    public Chart over(String... labels) {
        return over(List.of(labels));
    }

    /** Adds a series; its values stand in the order of the labels. */
    public Chart series(String name, List<? extends Number> values) {
        List<Series> more = new ArrayList<>(series);
        more.add(new Series(name, values.stream().map(Number::doubleValue).toList()));
        return new Chart(shape, title, takeaway, measure, labels, more);
    }

    public Chart series(String name, double... values) {
        return series(name, Arrays.stream(values).boxed().toList());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.chart(this);
    }
}
