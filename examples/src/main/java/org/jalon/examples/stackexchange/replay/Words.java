package org.jalon.examples.stackexchange.replay;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, days and people as the report's sentences name them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String member(long user) {
        return "Member " + user;
    }

    /** A share with as many decimals as the figures that people quote: {@code 97.97%}. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
