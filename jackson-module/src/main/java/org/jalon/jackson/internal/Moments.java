package org.jalon.jackson.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reads moments; those in the form in which they are written without a formatter, which would cost a third of reading an activity. */
final class Moments {

    private static final String SECONDS = "0000-00-00T00:00:00";
    private static final int POINT = SECONDS.length();
    private static final int LONGEST = POINT + 10;

    private Moments() {}

    /** The same as {@link Instant#parse}. */
    static Instant parse(String text) {
        return isUsual(text) ? usual(text) : Instant.parse(text);
    }

    private static boolean isUsual(String text) {
        int end = text.length() - 1;
        if (end < POINT || end == POINT + 1 || end > LONGEST) {
            return false;
        }
        for (int i = 0; i <= end; i++) {
            char wanted = i < POINT ? SECONDS.charAt(i) : i == end ? 'Z' : i == POINT ? '.' : '0';
            char c = text.charAt(i);
            if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return number(text, 11, 13) < 24 && number(text, 17, 19) < 60;
    }

    private static Instant usual(String text) {
        LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
        return Instant.ofEpochSecond(date.toEpochDay() * 86_400 + time.toSecondOfDay(), nanos(text));
    }

    private static int nanos(String text) {
        int end = text.length() - 1;
        int nanos = end > POINT ? number(text, POINT + 1, end) : 0;
        for (int digits = end - POINT - 1; digits < 9; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
