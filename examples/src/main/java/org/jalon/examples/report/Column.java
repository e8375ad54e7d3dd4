package org.jalon.examples.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * How one column of a {@link Table} is read from an item.
 *
 * @param <T> the items that the table lists, one per row
 */
public record Column<T>(String title, Look look, Function<T, Cell> cell) {

    /** How the cells of a column are laid out. */
    public enum Look {
        TEXT,
        NUMBER,
        /** A number with a bar as long as its share of the greatest in the column. */
        BAR
    }

    public Column {
        Titles.require("column", title);
    }

    public static <T> Column<T> text(String title, Function<T, String> value) {
        return new Column<>(title, Look.TEXT, item -> Cell.words(value.apply(item)));
    }

    public static <T> Column<T> count(String title, ToLongFunction<T> value) {
        return new Column<>(title, Look.NUMBER, item -> Cell.count(value.applyAsLong(item)));
    }

    /** A number with decimals; one that is not finite is shown as a dash. */
    public static <T> Column<T> decimal(String title, int decimals, ToDoubleFunction<T> value) {
        return new Column<>(title, Look.NUMBER, item -> Cell.decimal(decimals, value.applyAsDouble(item)));
    }

    /** A share of one, shown in percent; one that is not finite is shown as a dash. */
    public static <T> Column<T> percent(String title, ToDoubleFunction<T> share) {
        return new Column<>(title, Look.NUMBER, item -> Cell.percent(share.applyAsDouble(item)));
    }

    /** A number that is compared at a glance, such as the points of a leaderboard. */
    public static <T> Column<T> bar(String title, ToLongFunction<T> value) {
        return new Column<>(title, Look.BAR, item -> Cell.count(value.applyAsLong(item)));
    }

    /** A few short labels per row, such as badges. */
    public static <T> Column<T> tags(String title, Function<T, List<String>> labels) {
        return new Column<>(title, Look.TEXT, item -> Cell.tags(labels.apply(item)));
    }
}
