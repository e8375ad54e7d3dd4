package org.jalon.examples.report;

/**
 * One number worth remembering, shown large.
 *
 * @param hint what to compare it with or how to understand it; may be empty
 */
public record Figure(String label, Cell value, String hint) {

    public Figure {
        Titles.require("figure", label);
    }

    public static Figure of(String label, long count) {
        return new Figure(label, Cell.count(count), "");
    }

    /** A figure that is not a plain number, such as {@code "3 h 20"}. */
    public static Figure of(String label, String value) {
        return new Figure(label, Cell.words(value), "");
    }

    public static Figure decimal(String label, int decimals, double value) {
        return new Figure(label, Cell.decimal(decimals, value), "");
    }

    /** A share of one, shown in percent: 0.25 is 25%. */
    public static Figure percent(String label, double share) {
        return new Figure(label, Cell.percent(share), "");
    }

    public Figure hinting(String hint) {
        return new Figure(label, value, hint);
    }
}
