package org.jalon.examples.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The language that a report is read in: how it writes numbers and dates, and the few words of the page itself. */
public enum Language {
    ENGLISH(Locale.ENGLISH, ',', '.', "%"),
    FRENCH(Locale.FRENCH, '\u202f', ',', "\u202f%");

    private final Locale locale;
    private final char grouping;
    private final char decimal;
    private final String percentSuffix;

    Language(Locale locale, char grouping, char decimal, String percentSuffix) {
        this.locale = locale;
        this.grouping = grouping;
        this.decimal = decimal;
        this.percentSuffix = percentSuffix;
    }

    String code() {
        return locale.getLanguage();
    }

    String say(Phrase phrase) {
        return this == FRENCH ? phrase.french() : phrase.english();
    }

    /** The phrase with the number written in place of {@code #}. */
    String say(Phrase phrase, long number) {
        return say(phrase).replace("#", write(Cell.Quantity.whole(number)));
    }

    String write(Cell.Quantity quantity) {
        var format = new DecimalFormat("#,##0", symbols());
        format.setMinimumFractionDigits(quantity.decimals());
        format.setMaximumFractionDigits(quantity.decimals());
        String suffix = quantity.unit() == Cell.Unit.PERCENT ? percentSuffix : "";
        return format.format(quantity.rounded()) + suffix;
    }

    /** Not those of the Java platform for this language, which change from one release to the next. */
    private DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        return symbols;
    }

    String write(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }
}
