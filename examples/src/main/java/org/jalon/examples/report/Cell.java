package org.jalon.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A value before it is written: how a number looks is decided by the language of the report. */
public sealed interface Cell {

    record Words(String text) implements Cell {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /**
     * A number.
     *
     * @param decimals how many digits to show after the decimal separator
     * @param unit what the number counts in
     */
    record Quantity(BigDecimal value, int decimals, Unit unit) implements Cell {
        static Quantity whole(long value) {
            return new Quantity(BigDecimal.valueOf(value), 0, Unit.ONE);
        }

        BigDecimal rounded() {
            return value.setScale(decimals, RoundingMode.HALF_UP);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.quantity(this);
        }
    }

    /** What a {@link Quantity} counts in: things, or hundredths. */
    enum Unit {
        ONE,
        PERCENT
    }

    /** A few short labels, such as the badges of a member. */
    record Tags(List<String> labels) implements Cell {
        public Tags {
            labels = List.copyOf(labels);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.tags(this);
        }
    }

    /** No value: not zero, but unknown or without meaning. */
    record Absent() implements Cell {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.absent();
        }
    }

    static Cell words(String text) {
        return new Words(text);
    }

    static Cell count(long value) {
        return Quantity.whole(value);
    }

    /** A number with decimals; absent when it is not finite. */
    static Cell decimal(int decimals, double value) {
        return Double.isFinite(value) ? new Quantity(BigDecimal.valueOf(value), decimals, Unit.ONE) : new Absent();
    }

    /** A share of one, shown in percent: 0.25 is 25%; absent when it is not finite. */
    static Cell percent(double share) {
        return Double.isFinite(share)
                ? new Quantity(BigDecimal.valueOf(share).movePointRight(2), 0, Unit.PERCENT)
                : new Absent();
    }

    static Cell tags(List<String> labels) {
        return new Tags(labels);
    }

    /** Applies the one case made for this kind of cell. */
    <R> R fold(Cases<R> cases);

    /** One answer per kind of cell, so that no kind can be forgotten. */
    interface Cases<R> {
        R words(Words words);

        R quantity(Quantity quantity);

        R tags(Tags tags);

        R absent();
    }
}
